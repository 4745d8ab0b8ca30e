using StatiqSite.Catalog;

namespace StatiqSite.Registries.Enriching;

/// <summary>Whether two names can be of the same journal or meeting.</summary>
internal static class VenueAgreement
{
    private static readonly string[] SmallWords = ["the", "of", "on", "in", "for", "and", "a", "an", "&"];

    private static readonly string[] MeetingWords = ["proceedings", "conference", "symposium", "workshop", "meeting", "findings"];

    /// <summary>
    /// The same words, abbreviated or not ("Nat. Med."); of a meeting also the words of one among those of the other ("ACL", "Proceedings of
    /// ACL 2024"). "Nature" is not "Nature Medicine".
    /// </summary>
    public static bool Agree(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        if (a.Length == b.Length && a.Zip(b).All(pair => pair.First.StartsWith(pair.Second, StringComparison.Ordinal) || pair.Second.StartsWith(pair.First, StringComparison.Ordinal))) return true;
        var (fewer, more) = a.Length <= b.Length ? (a, b) : (b, a);
        return more.Any(word => MeetingWords.Contains(word)) && fewer.All(word => more.Contains(word));
    }

    private static string[] Words(string venue) =>
        [.. FoldedText.Of(venue.Replace('&', ' ')).Split([' ', '.', ',', ':', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => !SmallWords.Contains(word))];
}
