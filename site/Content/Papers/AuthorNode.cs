using StatiqSite.Content.Works;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Papers;

/// <summary>An author as a paper's file has it: in the shortest form that gives the same name again.</summary>
internal static class AuthorNode
{
    public static YamlNode Of(Author author) => author switch
    {
        Author.Organization organization => Parts(("literal", organization.Name)),
        Author.Person person when Brief(person) is { } brief => Text(brief),
        Author.Person person => Parts(
            ("family", person.Family), ("given", person.Given), ("particle", person.Particle), ("suffix", person.Suffix), ("orcid", person.Orcid)),
        _ => throw new InvalidOperationException($"There is no way to write {author}."),
    };

    /// <summary>An entry of `authors` in that form; itself when it is no name, or when a comment stands between its parts.</summary>
    public static YamlNode Usual(YamlNode item) => item switch
    {
        YamlNode.Text { Value: "et al." or "et al" } text => Text("et al.") with { Remarks = text.Remarks },
        YamlNode.Text { IsEmpty: false } text when AuthorText.FaultOf(text.Folded) is null && Author.Person.Parse(text.Folded) is { Family.Length: > 0 } person => Of(person) with { Remarks = text.Remarks },
        YamlNode.Map { HasRemarksInside: false } parts when PersonOf(parts) is { } person => Of(person) with { Remarks = parts.Remarks },
        _ => item,
    };

    private static Author.Person? PersonOf(YamlNode.Map parts) =>
        parts.Entries.All(entry => entry is { Key: "family" or "given" or "particle" or "suffix" or "orcid", Value: YamlNode.Text { IsEmpty: false } })
        && parts.TextOf("family") is { } family
            ? new Author.Person(family, parts.TextOf("given"), parts.TextOf("particle"), parts.TextOf("suffix"), parts.TextOf("orcid"))
            : null;

    /// <summary>"Family, Given" or "Family"; null when reading that would give another name.</summary>
    private static string? Brief(Author.Person person)
    {
        var brief = person.Given is null ? person.Family : $"{person.Family}, {person.Given}";
        return brief is not ("et al." or "et al") && AuthorText.FaultOf(brief) is null && Author.Person.Parse(brief) == person ? brief : null;
    }

    private static YamlNode.Map Parts(params (string Key, string? Text)[] parts) =>
        new([.. from part in parts where part.Text is not null select new YamlEntry(part.Key, default, Text(part.Text))], default);

    private static YamlNode.Text Text(string text) => new(text, Plain: false, default);
}
