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
            var written = _commands.TryGetValue(character, out var command) ? command : character.ToString();
            if (at > 0 && FormLigature(text[at - 1], character)) WriteApart(written, to);
            else to.Write(written);
            start = at + 1;
        }

        to.Write(text[start..]);
    }

    // Two hyphens would become a dash, two en dashes an em dash and a hyphen, two apostrophes a quotation mark.
    private static bool FormLigature(char first, char second) =>
        first is '-' or '–' or '—' ? second is '-' or '–' or '—' : first == '\'' && second == '\'';

    private static bool FormsLigature(char character) => FormLigature(character, character);

    private static void WriteApart(string written, TextWriter to)
    {
        to.Write('{');
        to.Write(written);
        to.Write('}');
    }
}
