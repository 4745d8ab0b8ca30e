using System.Collections.Immutable;
using StatiqSite.Content.Works;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Deciding;

/// <summary>What is known better than one row says. Null and empty leave the row as it is.</summary>
/// <param name="Without">Facts to drop: `volume`, or a kind of link.</param>
public sealed record RowDecision(
    RowId Row,
    string? Title,
    ImmutableArray<string> OtherTitles,
    AuthorList? Authors,
    string? Venue,
    ImmutableArray<string> Without,
    ImmutableArray<WorkLink> Links,
    string Note)
{
    public SourceEntry ApplyTo(SourceEntry entry) => (entry with
    {
        Title = Title ?? entry.Title,
        OtherTitles = [.. entry.OtherTitles, .. OtherTitles],
        Authors = Authors ?? entry.Authors,
        Venue = Venue ?? entry.Venue,
        Volume = Without.Contains("volume") ? null : entry.Volume,
        Links = [.. entry.Links.Where(link => !Without.Contains(link.Kind.ToString().ToLowerInvariant())).Concat(Links).OrderBy(link => link.Kind)],
    }).With(Changes ? FindingKind.Mended : FindingKind.Doubtful, Note);

    private bool Changes => Title is not null || Authors is not null || Venue is not null || !Without.IsEmpty || !Links.IsEmpty;
}
