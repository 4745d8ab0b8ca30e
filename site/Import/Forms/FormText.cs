using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StatiqSite.Content;

namespace StatiqSite.Import.Forms;

/// <summary>What may stand in any answer: text that everybody sees as it is, of a length that somebody can read.</summary>
internal static partial class FormText
{
    /// <summary>Reports the first character that nobody sees; answers whether there is none, so that the text can be quoted.</summary>
    public static bool IsPlain(string path, string text, Diagnostics diagnostics)
    {
        if (StrangeIn(text) is not var (strange, index)) return true;
        diagnostics.Report(FormRules.StrangeCharacter, SourceSpan.Of(path, text, index), $"{Quoted.NameOf(strange)} stands here, which nobody sees or which shows differently everywhere.");
        return false;
    }

    /// <summary>Reports the first thing that may not stand in an answer.</summary>
    public static void Check(FormAnswer answer, Diagnostics diagnostics)
    {
        if (answer.Text.Length > answer.Field.Longest)
        {
            diagnostics.Report(FormRules.TooLong, answer.At, string.Create(CultureInfo.InvariantCulture, $"`{answer.Field.Label}` has {answer.Text.Length:N0} characters; at most {answer.Field.Longest:N0} are taken."));
            return;
        }

        if (Tag().Match(answer.Text) is { Success: true } tag)
        {
            diagnostics.Report(FormRules.Markup, PlaceOf(answer, tag.Index), $"`{answer.Field.Label}` holds HTML: {Quoted.Of(tag.Value)}.");
            return;
        }

        if (!answer.Field.HasLines && answer.Text.Contains('\n', StringComparison.Ordinal))
            diagnostics.Report(FormRules.TooLong, answer.At, $"`{answer.Field.Label}` has several lines; one is taken.");
    }

    /// <summary>
    /// Control and format characters, private use, what is no character. Joiners stay: Persian, Indic scripts and emoji
    /// need them. Stricter than <see cref="InvisibleText"/>, since nobody of the companion has read the text yet.
    /// </summary>
    private static (int Character, int Index)? StrangeIn(string text)
    {
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isPlain = rune.Value is '\n' or '\t' or 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is not
                (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            // Half of a surrogate pair is enumerated as U+FFFD, which stands for text that was lost.
            if (!isPlain || rune.Value is 0xFFFD or 0xFFFC) return (rune.Value, index);
            index += rune.Utf16SequenceLength;
        }

        return null;
    }

    private static SourceSpan PlaceOf(FormAnswer answer, int index)
    {
        var within = SourceSpan.Of(answer.At.Path, answer.Text, index);
        return within with { Line = answer.At.Line + within.Line - 1 };
    }

    // "p < 0.05" is no tag; a comment and a processing instruction are.
    [GeneratedRegex(@"<[A-Za-z/!?][^>\n]*>?")]
    private static partial Regex Tag();
}
