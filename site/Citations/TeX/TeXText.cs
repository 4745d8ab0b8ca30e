using System.Buffers;
using System.Collections.Frozen;

namespace StatiqSite.Citations.TeX;

/// <summary>Writes plain text as TeX source. A character that TeX has no command for stays as it is, in UTF-8.</summary>
internal sealed class TeXText
{
    /// <summary>For BibTeX, which knows bytes only: letters and signs as commands.</summary>
    public static readonly TeXText Ascii = new(TeXSymbols.All);

    /// <summary>For biber: only what would not be printed otherwise.</summary>
    public static readonly TeXText Unicode = new(TeXSymbols.Needed);

    private readonly FrozenDictionary<char, string> _commands;
    private readonly SearchValues<char> _plain;

    private TeXText(FrozenDictionary<char, string> commands)
    {
        _commands = commands;
        var printable = Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code);
        _plain = SearchValues.Create([.. printable.Where(character => !commands.ContainsKey(character) && !FormsLigature(character))]);
    }

    public void Write(ReadOnlySpan<char> text, TextWriter to)
    {
        var start = 0;
        while (text[start..].IndexOfAnyExcept(_plain) is var skip and >= 0)
        {
            var at = start + skip;
            to.Write(text[start..at]);
            var character = text[at];
            if (_commands.TryGetValue(character, out var command)) to.Write(command);
            else if (FormsLigature(character) && at > 0 && text[at - 1] == character) WriteApart(character, to);
            else to.Write(character);
            start = at + 1;
        }

        to.Write(text[start..]);
    }

    // Two hyphens would become a dash, two apostrophes a quotation mark.
    private static bool FormsLigature(char character) => character is '-' or '\'';

    private static void WriteApart(char character, TextWriter to)
    {
        to.Write('{');
        to.Write(character);
        to.Write('}');
    }
}
