using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;
using StatiqSite.Seed.Rows;

namespace StatiqSite.Seed.Deciding;

/// <summary>What people decided about the sources; read from <c>decisions.yaml</c>.</summary>
public sealed record Decisions(
    PartialDate ListDate,
    ImmutableHashSet<string> Organizations,
    ImmutableDictionary<string, string> Chapters,
    ImmutableArray<Venue> Venues,
    ImmutableArray<SameWork> SameWorks,
    ImmutableArray<RowDecision> Rows)
{
    /// <summary>Those that the program carries.</summary>
    public static Decisions Own(Diagnostics diagnostics) => Parse("tools/seed/Deciding/decisions.yaml", OwnFile.Read("decisions.yaml"), diagnostics);

    public static Decisions Parse(string path, string text, Diagnostics diagnostics)
    {
        var raw = YamlTree.Parse(path, text, diagnostics) ?? new YamlNode.Map([], new SourceSpan(path, 1, 1));
        var map = new ShapeCheck(diagnostics).Of(raw, DecisionShape.File);
        return new Decisions(
            PartialDate.Find(map.TextOf("list-date") ?? "") ?? default,
            [.. map.TextsOf("organizations").Select(name => name.Value)],
            map.MapOf("chapters") is { } chapters ? chapters.Entries.ToImmutableDictionary(entry => entry.Key, entry => chapters.TextOf(entry.Key)!) : ImmutableDictionary<string, string>.Empty, // the shape holds texts
            [.. map.ItemsOf("venues").OfType<YamlNode.Map>().Select(VenueOf)],
            [.. map.ItemsOf("same-work").OfType<YamlNode.Map>().Select(SameWorkOf)],
            [.. map.ItemsOf("rows").OfType<YamlNode.Map>().Select(RowOf)]);
    }

    /// <summary>The venue of that name in any spelling; otherwise the name as it is.</summary>
    public Venue VenueNamed(string printed) =>
        Venues.FirstOrDefault(venue => venue.Also.Append(venue.Name).Contains(printed, StringComparer.OrdinalIgnoreCase)) ?? new Venue(printed, [], null);

    public SourceEntry Applied(SourceEntry entry) =>
        Rows.Where(row => row.Row == entry.Row).Aggregate(entry, (mended, decision) => decision.ApplyTo(mended));

    /// <summary>Decisions about rows that the sources do not have: the sources are others than those that were looked at.</summary>
    public ImmutableArray<RowId> NotMet(IEnumerable<SourceEntry> entries) =>
        [.. Rows.Select(decision => decision.Row).Except(entries.Select(entry => entry.Row))];

    private static Venue VenueOf(YamlNode.Map map) =>
        new(map.TextOf("name") ?? "", [.. map.TextsOf("also").Select(name => name.Value)],
            map.TextOf("type") is { } type ? (WorkType)PaperShape.Types.IndexOf(type) : null);

    private static SameWork SameWorkOf(YamlNode.Map map) =>
        new([.. map.TextsOf("references").Select(number => Whole(number.Value))], map.TextOf("because") ?? "");

    private static RowDecision RowOf(YamlNode.Map map) =>
        new(map.TextOf("reference") is { } number ? new RowId(IsReference: true, Whole(number)) : new RowId(IsReference: false, Whole(map.TextOf("line") ?? "0")),
            map.TextOf("title"),
            [.. map.TextsOf("other-titles").Select(title => title.Value)],
            map.Find("authors") is null ? null : AuthorsOf(map),
            map.TextOf("venue"),
            [.. map.TextsOf("without").Select(fact => fact.Value)],
            [.. from kind in Enum.GetValues<LinkKind>()
                let address = WebAddress.Find(map.MapOf("links")?.TextOf(kind.ToString().ToLowerInvariant()) ?? "")
                where address is not null
                select new WorkLink(kind, address)],
            map.TextOf("note") ?? "");

    private static AuthorList AuthorsOf(YamlNode.Map map)
    {
        var names = map.ItemsOf("authors");
        var others = names is [.., YamlNode.Text { Value: "et al." }];
        return new AuthorList([.. (others ? names.SkipLast(1) : names).Select(NameOf)], others);
    }

    private static Author NameOf(YamlNode node) => node is YamlNode.Map map
        ? new Author.Organization(map.TextOf("literal") ?? "")
        : Author.Person.Parse(((YamlNode.Text)node).Value);

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
