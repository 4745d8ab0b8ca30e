using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace StatiqSite.Citations.TeX;

/// <summary>
/// Reads TeX source, as it stands in the fields of .bib files, as plain text: accents and symbols become characters,
/// formatting commands leave what they format, braces go.
/// </summary>
public sealed class TeXReading
{
    // Commands whose argument is no text.
    private static readonly FrozenSet<string> Silent = ["label", "ref", "cite", "citep", "citet", "thanks", "footnote", "vspace", "hspace", "color", "noopsort", "relax"];

    private static readonly SearchValues<char> Special = SearchValues.Create(@"\{}$~`'-^_");

    private readonly string source;
    private int at;
    private bool inSingleQuotes;

    private TeXReading(string source) => this.source = source;

    /// <summary>One line, single spaces, composed characters. Unknown commands go, what stands in their braces stays.</summary>
    public static string TextOf(string source)
    {
        if (!source.AsSpan().ContainsAny(Special)) return PlainText.Of(source) ?? "";
        var text = new StringBuilder(source.Length);
        new TeXReading(source).Read(text, closing: '\0', inMath: false);
        return PlainText.Of(text.ToString()) ?? "";
    }

    private bool AtEnd => at >= source.Length;

    private void Read(StringBuilder to, char closing, bool inMath)
    {
        while (!AtEnd)
        {
            var character = source[at++];
            if (character == closing) return;
            switch (character)
            {
                case '\\': Command(to, inMath); break;
                case '{': Read(to, '}', inMath); break;
                case '}': break; // closes nothing
                case '$': if (inMath) return; else Read(to, '$', inMath: true); break;
                case '~': to.Append(' '); break;
                case '^' or '_' when inMath: Script(to, raised: character == '^'); break;
                case '-' or '`' or '\'' when !inMath: Ligature(character, to); break;
                case '-' when inMath: to.Append('−'); break;
                case '\'' when inMath: to.Append('′'); break;
                default: to.Append(character); break;
            }
        }
    }

    private void Ligature(char first, StringBuilder to)
    {
        var length = 1;
        while (!AtEnd && source[at] == first && length < 3) { at++; length++; }
        // An apostrophe stays as it was typed, unless it ends what a single quote began.
        var ends = first == '\'' && length == 1 && inSingleQuotes && (AtEnd || !char.IsLetterOrDigit(source[at]));
        if (length == 1 && first is not '-') inSingleQuotes = first == '`' || (inSingleQuotes && !ends);
        to.Append((first, length) switch
        {
            ('\'', 1) when !ends => "'",
            ('-', 1) => "-",
            ('-', 2) => "–",
            ('-', _) => "—",
            ('`', 1) => "‘",
            ('`', 2) => "“",
            ('\'', 1) => "’",
            ('\'', 2) => "”",
            ('`', _) => "“‘",
            _ => "”’",
        });
    }

    private void Command(StringBuilder to, bool inMath)
    {
        if (AtEnd) return;
        var name = Name();
        if (TeXSymbols.AccentNamed(name) is { } accent && !(inMath && !char.IsLetter(name[0])))
        {
            var letter = new StringBuilder();
            Argument(letter, inMath);
            to.Append(Accented(letter.ToString(), accent));
        }
        else if (TeXSymbols.Named(name) is { } symbol)
        {
            to.Append(symbol);
            if (char.IsAsciiLetter(name[0])) SkipEnd();
        }
        else if (name is "TeX" or "LaTeX" or "BibTeX" or "LaTeXe")
        {
            to.Append(name);
            SkipEnd();
        }
        else if (Silent.Contains(name))
        {
            Argument(new StringBuilder(), inMath);
        }
        else if (name is "href")
        {
            Argument(new StringBuilder(), inMath);
            Argument(to, inMath);
        }
        else if (name is "textsuperscript" or "textsubscript")
        {
            Script(to, raised: name == "textsuperscript");
        }
        else if (name is "ensuremath")
        {
            SkipSpaces();
            if (!AtEnd && source[at] == '{') { at++; Read(to, '}', inMath: true); }
        }
        else if (!char.IsAsciiLetter(name[0]))
        {
            // \& \% \_ … stand for themselves; \, \; \! \/ \- \@ for a space or nothing; \\ for a line's end.
            if (name is @"\" or " " or "," or ";" or ":" or "\n" or "~") to.Append(' ');
            else if (name is not ("/" or "-" or "!" or "@" or "(" or ")" or "[" or "]")) to.Append(name);
        }
        else
        {
            // A formatting command: what it formats follows, in braces or not.
            if (!AtEnd && source[at] == ' ') SkipSpaces();
        }
    }

    /// <summary>Letters, or one other character.</summary>
    private string Name()
    {
        var start = at;
        while (!AtEnd && char.IsAsciiLetter(source[at])) at++;
        if (at == start) at++;
        return source[start..at];
    }

    /// <summary>What a command takes: a group, a command or one character.</summary>
    private void Argument(StringBuilder to, bool inMath)
    {
        SkipSpaces();
        if (AtEnd) return;
        var character = source[at++];
        if (character == '{') Read(to, '}', inMath);
        else if (character == '\\') Command(to, inMath);
        else if (character == '}') at--;
        else
        {
            to.Append(character);
            if (char.IsHighSurrogate(character) && !AtEnd && char.IsLowSurrogate(source[at])) to.Append(source[at++]);
        }
    }

    private void Script(StringBuilder to, bool raised)
    {
        var script = new StringBuilder();
        Argument(script, inMath: true);
        var text = script.ToString();
        // Only when every character has such a form: "10^{-3}", but not "x^{(i)}".
        var signs = text.Select(character => TeXSymbols.Script(character, raised)).ToArray();
        if (signs.All(sign => sign is not null)) to.Append(string.Concat(signs));
        else to.Append(text);
    }

    /// <summary>The space or the empty braces that only end a command's name.</summary>
    private void SkipEnd()
    {
        if (source.AsSpan(at).StartsWith("{}")) at += 2;
        else if (!AtEnd && source[at] is ' ' or '\t' or '\n' or '\r') SkipSpaces();
    }

    private void SkipSpaces()
    {
        while (!AtEnd && char.IsWhiteSpace(source[at])) at++;
    }

    private static string Accented(string letters, char accent)
    {
        if (Rune.DecodeFromUtf16(letters, out var letter, out var length) != OperationStatus.Done) return letters;
        var first = letter.Value switch { 'ı' => "i", 'ȷ' => "j", _ => letters[..length] };
        // An accent on a letter that has one already goes behind it: Vietnamese.
        var rest = letters.AsSpan(length);
        var marks = 0;
        while (marks < rest.Length && char.GetUnicodeCategory(rest[marks]) == System.Globalization.UnicodeCategory.NonSpacingMark) marks++;
        return $"{first}{rest[..marks]}{accent}".Normalize(NormalizationForm.FormC) + rest[marks..].ToString();
    }
}
