using System.Globalization;
using System.Text;

namespace StatiqSite.Seed.Merging;

/// <summary>Forms of a text that forget what differs between two spellings of it.</summary>
public static class TitleForm
{
    /// <summary>Letters and digits only, small and without marks: equal for titles that differ in capitals and punctuation.</summary>
    public static string Of(string title) => string.Concat(WithoutMarks(title).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>é as e, ﬁ as fi.</summary>
    public static string WithoutMarks(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));
}
