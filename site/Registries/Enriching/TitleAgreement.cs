using StatiqSite.Catalog;
using StatiqSite.Content.Works;

namespace StatiqSite.Registries.Enriching;

/// <summary>Whether a registry's title can be of the work in a file.</summary>
internal static class TitleAgreement
{
    /// <summary>Letter by letter, with any of the titles that the file has.</summary>
    public static bool IsSame(Work work, string title) =>
        FoldedText.LettersOf(title) is var letters && work.AlternativeTitles.Prepend(work.Title).Any(own => FoldedText.LettersOf(own) == letters);

    /// <summary>The same, or one with a subtitle, or most words in common: preprints change their titles when they are published.</summary>
    public static bool IsLike(Work work, string title) => IsSame(work, title) || work.AlternativeTitles.Prepend(work.Title).Any(own => AreLike(own, title));

    private static bool AreLike(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        var shared = a.Intersect(b).Count();
        return shared >= 3 && 2 * shared >= Math.Min(a.Length, b.Length) + 1 && 3 * shared >= Math.Max(a.Length, b.Length);
    }

    private static string[] Words(string title) => [.. FoldedText.Of(title).Split(title.Where(sign => !char.IsLetterOrDigit(sign)).Distinct().Append(' ').ToArray(), StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 2).Distinct()];
}
