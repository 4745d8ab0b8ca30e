using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StatiqSite.Content.Shapes;

namespace StatiqSite.Content.Yaml;

/// <summary>One text as a YAML scalar on one line: bare where every reader takes it for the same text, in quotes otherwise.</summary>
public static partial class YamlScalar
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <param name="figures">Which figures stand bare here.</param>
    /// <param name="inFlow">Whether it stands between brackets or braces, where a comma ends it.</param>
    public static string Of(string text, Figures figures = Figures.None, bool inFlow = false) =>
        IsBare(text, figures) || IsBare(text, inFlow) ? text : Quoted(text);

    /// <summary>Whether it can stand without quotes and without escapes: also what a block of folded lines asks for.</summary>
    public static bool IsPrintable(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) at++;
            else if (!IsPrintable(text[at])) return false;
        }

        return true;
    }

    // YAML 1.2.2, 5.1, without the line breaks of YAML 1.1, which some readers still fold, and without the byte order mark.
    private static bool IsPrintable(char letter) =>
        letter is (>= ' ' and <= '~') or (>= '\u00a0' and <= '\ud7ff' and not ('\u2028' or '\u2029')) or (>= '\ue000' and <= '\ufffd' and not '\ufeff');

    private static bool IsBare(string text, Figures figures) => figures switch
    {
        Figures.All => FigureOrDate().IsMatch(text),
        Figures.Whole => WholeNumber().IsMatch(text),
        _ => false,
    };

    private static bool IsBare(string text, bool inFlow) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1])
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && text[^1] != ':'
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        // YamlDotNet takes what follows for an alias, and a colon behind it for a part of its name.
        && !text.Contains(" *", StringComparison.Ordinal)
        && IsPrintable(text)
        && !OtherThanText().IsMatch(text)
        && !(inFlow && EndsInFlow().IsMatch(text));

    private static string Quoted(string text)
    {
        if (!IsPrintable(text)) return Escaped(text);
        return text.AsSpan().ContainsAny('"', '\\')
            ? $"'{text.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{text}\"";
    }

    private static string Escaped(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                quoted.Append(text, at++, 2);
            else if (text[at] is '"' or '\\')
                quoted.Append('\\').Append(text[at]);
            else if (IsPrintable(text[at]))
                quoted.Append(text[at]);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[at]:X4}");
        }

        return quoted.Append('"').ToString();
    }

    // Readers of YAML 1.1 and 1.2 may make a number of it, or a date, but print the same digits again; an arXiv
    // identifier is not among these: 2212.10340 would come back as 2212.1034.
    [GeneratedRegex(@"\A(true|false|-?(0|[1-9][0-9]{0,14})(\.[0-9]+)?|[1-9][0-9]{3}(-[0-9]{2}){1,2})\z")]
    private static partial Regex FigureOrDate();

    [GeneratedRegex(@"\A(0|[1-9][0-9]{0,14})\z")]
    private static partial Regex WholeNumber();

    // The scalars that YAML 1.1 (yaml.org/type) or the core schema of 1.2 take for something else, a little widened.
    [GeneratedRegex("""
        \A( ~ | null | true | false | yes | no | on | off | y | n | << | =
        | [-+]? \. ( inf | nan )
        | [-+]? 0 ( x [0-9a-f_]+ | o [0-7_]+ | b [01_]+ )
        | [-+]? [0-9] [0-9_,]* ( : [0-5]? [0-9] )* ( \. [0-9_]* )? ( e [-+]? [0-9]+ )?
        | [-+]? \. [0-9_]* ( e [-+]? [0-9]+ )?
        | [0-9]{4} - [0-9]{1,2} - [0-9]{1,2} .* )\z
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex OtherThanText();

    // A question mark ends a bare text there in readers of YAML 1.1.
    [GeneratedRegex(@"[,\[\]{}?]|:(?!/)")]
    private static partial Regex EndsInFlow();
}
