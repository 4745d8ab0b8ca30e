using System.Globalization;
using System.Text;

namespace StatiqSite.Catalog;

/// <summary>Text without case and diacritics: how names are compared, searched and put into addresses.</summary>
public static class FoldedText
{
    /// <summary>NFKD without combining marks, in small letters; letters that Unicode does not decompose are spelled out.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormKD))
        {
            // Soft hyphens and joiners are Format: a name copied from a PDF has them.
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            _ = character switch
            {
                'ß' or 'ẞ' => folded.Append("ss"),
                'Ø' or 'ø' => folded.Append('o'),
                'Ł' or 'ł' => folded.Append('l'),
                'Đ' or 'đ' or 'Ð' or 'ð' => folded.Append('d'),
                'Þ' or 'þ' => folded.Append("th"),
                'Æ' or 'æ' => folded.Append("ae"),
                'Œ' or 'œ' => folded.Append("oe"),
                'ı' => folded.Append('i'),
                _ => folded.Append(char.ToLowerInvariant(character)),
            };
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Letters and digits only: two spellings of one title are equal in this form.</summary>
    public static string LettersOf(string text) => string.Concat(Of(text).Where(char.IsLetterOrDigit));
}
