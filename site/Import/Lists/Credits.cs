using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Lists;

/// <summary>Who wrote a work and where it appeared, as a list prints it behind the title: "Harsha Nori et al. arXiv."</summary>
/// <param name="IsGuess">True when the words could as well be the other: a name alone, which may be of a team or of a journal.</param>
internal sealed partial record Credits(AuthorList Authors, string? Venue, PartialDate? Date, bool IsGuess)
{
    public static readonly Credits None = new(AuthorList.None, null, null, IsGuess: false);

    /// <param name="hasPaper">Whether a link leads to a paper: code alone has no venue.</param>
    public static Credits Parse(string text, bool hasPaper)
    {
        var words = Spaces().Replace(text, " ").Trim(' ', ',', '.', ';', '-', '–', '|', '(', ')');
        if (words.Length == 0 || !words.Any(char.IsLetter)) return EntryTag.Parse(words) is { Date: { } only } ? None with { Date = only } : None;
        if (EtAl().Match(words) is { Success: true } names) return Placed(NameText.ListOf(names.Value), words[names.Length..]);
        if (VenueText.IsKnown(EntryTag.Parse(words).Venue ?? words) && !words.Contains(". ", StringComparison.Ordinal) && !words.Contains(',', StringComparison.Ordinal)) return Placed(AuthorList.None, words);

        // "Li X, Wang Y. Radiology": as medicine prints names, with an initial before the stop.
        if (Vancouver().Match(words) is { Success: true } medical)
            return Placed(NameText.ListOf(medical.Groups["names"].Value), medical.Groups["place"].Value);

        // "Jie Huang, Kevin Chen-Chuan Chang. ACL'23 Findings": the stop divides, unless it is an initial's.
        if (Stop().Match(words) is { Success: true } stop && NameText.LooksLikeNames(words[..stop.Index]))
            return Placed(NameText.ListOf(words[..stop.Index]), words[(stop.Index + 1)..]);
        if (NameText.LooksLikeNames(words) && (words.Contains(',', StringComparison.Ordinal) || words.Contains(" and ", StringComparison.Ordinal) || !hasPaper))
            return new Credits(Teams().IsMatch(words) ? Team(words) : NameText.ListOf(words), null, null, IsGuess: !words.Contains(',', StringComparison.Ordinal) && !words.Contains(" and ", StringComparison.Ordinal));
        if (NamesThenPlace(words) is { } both) return both;
        if (!hasPaper) return new Credits(Team(words), null, null, IsGuess: true);
        var (date, venue) = EntryTag.Parse(words);
        return new Credits(AuthorList.None, venue, date, IsGuess: venue is not null && !VenueText.IsKnown(venue));
    }

    /// <summary>"J. Doe and M. van den Berg, NEJM AI, 2024": names as far as they look like names and are no venue.</summary>
    private static Credits? NamesThenPlace(string words)
    {
        var parts = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts.TakeWhile(part => NameText.LooksLikeNames(part) && !VenueText.IsKnown(part)).Count();
        if (names == 0 || names == parts.Length) return null;
        var place = string.Join(", ", parts[names..]);
        return EntryTag.Parse(place) is { Date: not null } || VenueText.IsKnown(place) ? Placed(NameText.ListOf(string.Join(", ", parts[..names])), place) : null;
    }

    private static AuthorList Team(string words) => new([new Author.Organization(words)], AndOthers: false);

    private static Credits Placed(AuthorList authors, string place)
    {
        var (date, venue) = EntryTag.Parse(place.Trim(' ', ',', '.', ';', '-', '–', '|', ':'));
        return new Credits(authors, venue, date, IsGuess: false);
    }

    [GeneratedRegex(@"\A.*?\bet\s+al\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex EtAl();

    [GeneratedRegex(@"\A(?<names>\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3}(,\s+\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3})*)\.\s+(?<place>.+)\z")]
    private static partial Regex Vancouver();

    [GeneratedRegex(@"(?<=\p{Ll}{2,}|\p{Lu}{2,})\.(?=\s)")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(team|group|lab|labs|consortium|institute|university|inc|ai|research)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Teams();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
