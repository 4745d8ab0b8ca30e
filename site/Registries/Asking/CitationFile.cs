using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;
using StatiqSite.Import;

namespace StatiqSite.Registries.Asking;

/// <summary>A repository's <c>CITATION.cff</c> (Citation File Format 1.2.0).</summary>
/// <param name="Preferred">What the repository asks to be cited instead of itself; null when it asks for nothing else.</param>
internal sealed record CitationFile(Draft Software, PaperAddress? Preferred)
{
    /// <summary>Null when the text is no such file.</summary>
    public static CitationFile? Parse(string address, string text)
    {
        if (YamlTree.Parse(address, text, new Diagnostics()) is not { } root || root.Find("cff-version") is null || Text(root, "title") is null) return null;
        var draft = new Draft(new SourceSpan(address, 1, 1))
        {
            Type = Text(root, "type") == "dataset" ? WorkType.Dataset : WorkType.Software,
            Title = Text(root, "title"),
            Authors = AuthorsOf(root.Find("authors")),
            Date = Text(root, "date-released") is { } date ? MonthText.Find(date) : null,
        };
        if (Text(root, "doi") is { } doi) draft.IdentifyByDoi(doi);
        var preferred = root.Find("preferred-citation") as YamlNode.Map;
        return new CitationFile(draft, preferred is null ? null : Identifier(preferred));
    }

    private static PaperAddress? Identifier(YamlNode.Map reference)
    {
        var identifiers = (reference.Find("identifiers") as YamlNode.List)?.Items.OfType<YamlNode.Map>().Select(id => Text(id, "value")) ?? [];
        return new[] { Text(reference, "doi"), Text(reference, "url") }.Concat(identifiers).OfType<string>().Select(PaperAddress.Of).FirstOrDefault(address => address.Names);
    }

    private static AuthorList AuthorsOf(YamlNode? list) =>
        new([.. (list as YamlNode.List)?.Items.OfType<YamlNode.Map>().Select(AuthorOf).OfType<Author>() ?? []], AndOthers: false);

    private static Author? AuthorOf(YamlNode.Map author)
    {
        if (Text(author, "family-names") is { } family)
            return new Author.Person(family, Text(author, "given-names"), Text(author, "name-particle"), Text(author, "name-suffix"), Text(author, "orcid")?.Split('/')[^1] is { } orcid && CheckDigit.IsOrcid(orcid) ? orcid : null);
        return Text(author, "name") is { } name ? new Author.Organization(name) : null;
    }

    private static string? Text(YamlNode.Map map, string key) => map.Find(key) is YamlNode.Text { IsEmpty: false } text ? text.Folded : null;
}
