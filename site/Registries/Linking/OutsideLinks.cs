using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;
using StatiqSite.Import;

namespace StatiqSite.Registries.Linking;

/// <summary>Gathers every outside address of a companion: of its YAML files, by value, and of its chapters' links.</summary>
public sealed class OutsideLinks
{
    private readonly Dictionary<Uri, (PaperAddress? Names, SortedSet<SourceSpan> Places)> found = [];

    private OutsideLinks()
    {
    }

    /// <summary>By address. Files that cannot be read are left out.</summary>
    /// <param name="sources">For its chapters.</param>
    public static ImmutableArray<OutsideLink> In(InputFolder input, Sources sources)
    {
        var links = new OutsideLinks();
        var unheard = new Diagnostics();
        foreach (var file in Files(input, unheard))
        {
            if (input.Read(file, unheard) is not { } text || YamlTree.Parse(input.PathOf(file), text, unheard) is not { } root) continue;
            // The companion's own address is not outside.
            foreach (var entry in root.Entries.Where(entry => !(file.Name.StartsWith("review.", StringComparison.Ordinal) && entry.Key == "address"))) links.Gather(entry.Value);
            links.Identifiers(root);
        }

        foreach (var address in sources.Chapters.SelectMany(chapter => chapter.Addresses)) links.Add(address.Value, address.At);
        return [.. links.found.OrderBy(link => link.Key.AbsoluteUri, StringComparer.Ordinal).Select(link => new OutsideLink(link.Key, link.Value.Names, [.. link.Value.Places]))];
    }

    private static IEnumerable<FileInfo> Files(InputFolder input, Diagnostics unheard) =>
        input.Names().Where(name => Path.GetExtension(name) is ".yaml" or ".yml").Select(name => input.Find(name, unheard)).OfType<FileInfo>()
            .Concat(input.FilesBelow("papers", unheard)).Concat(input.FilesBelow("benchmarks", unheard))
            .Where(file => file.Extension is ".yaml" or ".yml");

    private void Gather(YamlNode node)
    {
        switch (node)
        {
            case YamlNode.Text text: Add(text.Folded, text.At); break;
            case YamlNode.List list: foreach (var item in list.Items) Gather(item); break;
            case YamlNode.Map map: foreach (var entry in map.Entries) Gather(entry.Value); break;
        }
    }

    /// <summary>What a paper's keys name without an address.</summary>
    private void Identifiers(YamlNode.Map root)
    {
        Take("doi", text => Doi.Find(text) is { } doi ? new PaperAddress(doi, null, null, null, null) : null);
        Take("arxiv", text => ArxivId.Find(text) is { } arxiv ? new PaperAddress(null, arxiv, null, null, null) : null);
        Take("pmid", text => text.All(char.IsAsciiDigit) ? new PaperAddress(null, null, text, null, null) : null);
        Take("pmcid", text => text.StartsWith("PMC", StringComparison.Ordinal) ? new PaperAddress(null, null, null, text, null) : null);
        foreach (var entry in (root.Find("versions") as YamlNode.Map)?.Entries ?? [])
            if (entry.Value is YamlNode.Text { Folded: var version } && (ArxivId.Find(version), Doi.Find(version)) is var (arxiv, doi) && (arxiv ?? (object?)doi) is not null)
                Add(new PaperAddress(doi, arxiv, null, null, null), entry.Value.At);

        void Take(string key, Func<string, PaperAddress?> read)
        {
            if (root.Find(key) is YamlNode.Text { IsEmpty: false } text && read(text.Folded) is { } names) Add(names, text.At);
        }
    }

    private void Add(PaperAddress names, SourceSpan at)
    {
        if (OutsideLink.AddressOf(names) is { } address) Add(address, names, at);
    }

    private void Add(string written, SourceSpan at)
    {
        if (OutsideLink.Find(written) is var (address, names)) Add(address, names, at);
    }

    private void Add(Uri address, PaperAddress? names, SourceSpan at)
    {
        if (!found.TryGetValue(address, out var link)) found[address] = link = (names, []);
        link.Places.Add(at);
    }
}
