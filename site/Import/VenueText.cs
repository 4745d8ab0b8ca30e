using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Import;

/// <summary>What a venue's name says about the works in it. The names are in <c>venues.txt</c>.</summary>
internal static partial class VenueText
{
    private static readonly FrozenDictionary<string, (string Name, WorkType Type)> Known = Read();

    /// <summary>Preprint servers and conferences by name; null when the name says nothing.</summary>
    public static WorkType? TypeOf(string venue) =>
        Known.TryGetValue(Stem(venue), out var known) ? known.Type
        : Preprint().IsMatch(venue) ? WorkType.Preprint
        : Meeting().IsMatch(venue) || (Conference().Match(venue) is { Success: true } match && Known.TryGetValue(match.Value.ToUpperInvariant(), out var meeting) && meeting.Type == WorkType.Conference) ? WorkType.Conference
        : null;

    /// <summary>The usual name of a preprint server: "arXiv" for "arxiv" and "arXiv preprint arXiv:2311.01918"; any other venue as it is.</summary>
    public static string Spelled(string venue)
    {
        if (TypeOf(venue) != WorkType.Preprint) return venue;
        var name = Preprint().Match(venue) is { Success: true } server ? server.Value : Stem(venue);
        return Known.TryGetValue(name.ToUpperInvariant(), out var known) ? known.Name : venue;
    }

    /// <summary>Whether the words are, by themselves, a known venue.</summary>
    public static bool IsKnown(string words) => TypeOf(words) is not null || JournalWord().IsMatch(words);

    private static string Stem(string venue) => Year().Replace(venue, "").Trim(' ', ',', '.', '’', '\'', '(', ')').ToUpperInvariant();

    private static FrozenDictionary<string, (string, WorkType)> Read()
    {
        var known = new Dictionary<string, (string, WorkType)>(StringComparer.Ordinal);
        foreach (var line in ImportResource.ReadLines("venues.txt"))
        {
            var (kind, name) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            known[name.ToUpperInvariant()] = (name, kind == "preprint" ? WorkType.Preprint : WorkType.Conference);
        }

        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\b(arXiv|bioRxiv|medRxiv|chemRxiv|techRxiv|PsyArXiv|SSRN|Research ?Square|Preprints?\.org|CoRR)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Preprint();

    [GeneratedRegex(@"\b(Proceedings|Proc\.|Conference|Conf\.|Symposium|Workshop|Annual Meeting|Findings of|Advances in Neural Information)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Meeting();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z&-]+")]
    private static partial Regex Conference();

    [GeneratedRegex(@"['’]?\s*\b(19|20)?[0-9]{2}\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(Journal|Nature|Lancet|JAMA|NEJM|BMJ|Science|Cell|Medicine|Medical|Health|Healthcare|Radiology|Transactions|Letters|Reports|Review|Reviews|Annals|Communications|Bioinformatics|Cureus|JMIR|IEEE|ACM|PLOS|Frontiers|npj|Digital|Press|GitHub|Hugging ?Face|Blog)\b")]
    private static partial Regex JournalWord();
}
