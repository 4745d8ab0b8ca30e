using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Records;

/// <summary>Reads CSL-JSON: an array, one item, or an object that holds the items; keys that publishers add are passed over.</summary>
internal static partial class CslReader
{
    private static readonly JsonDocumentOptions Patient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <exception cref="JsonException">The text is no JSON; the exception says where.</exception>
    public static ImportReading Read(string path, string text)
    {
        using var document = JsonDocument.Parse(text, Patient);
        var lines = LinesOfItems(text, DepthOfItems(document.RootElement));
        var works = ImmutableArray.CreateBuilder<ImportedWork>();
        var skipped = ImmutableArray.CreateBuilder<SkippedEntry>();
        foreach (var (index, item) in Items(document.RootElement).Index())
        {
            var at = new SourceSpan(path, index < lines.Count ? lines[index] : 1, 1);
            if (item.ValueKind == JsonValueKind.Object && WorkOf(item, at) is { } work) works.Add(work);
            else skipped.Add(new SkippedEntry(at, Text(item, "id") ?? Text(item, "DOI") ?? item.ValueKind.ToString(), "It has no title. Give it one, or add the paper by hand."));
        }

        return new ImportReading(works.ToImmutable(), skipped.ToImmutable());
    }

    /// <summary>Whether the text is JSON of items: with `type` or `title` in them.</summary>
    public static bool Holds(JsonElement root) =>
        Items(root).FirstOrDefault() is { ValueKind: JsonValueKind.Object } item && (item.TryGetProperty("title", out _) || (item.TryGetProperty("type", out _) && item.TryGetProperty("id", out _)));

    private static IEnumerable<JsonElement> Items(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Array => root.EnumerateArray(),
        JsonValueKind.Object when root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array => items.EnumerateArray(),
        JsonValueKind.Object when root.TryGetProperty("message", out var message) => Items(message),
        JsonValueKind.Object when root.TryGetProperty("title", out _) || root.TryGetProperty("type", out _) => [root],
        JsonValueKind.Object => root.EnumerateObject().Select(entry => entry.Value).Where(value => value.ValueKind == JsonValueKind.Object),
        _ => [],
    };

    private static ImportedWork? WorkOf(JsonElement item, SourceSpan at)
    {
        var (type, genre) = (Text(item, "type") ?? "", Text(item, "genre")?.ToLowerInvariant());
        var kind = TypeOf(type, genre, Text(item, "subtype"));
        var hosted = kind is WorkType.Preprint or WorkType.Dataset or WorkType.Software or WorkType.Web;
        var draft = new Draft(at)
        {
            Type = kind,
            PrintedKey = Text(item, "citation-key") ?? Text(item, "id"),
            Title = Text(item, "title") is { } title ? TitleText.WithoutMarkup(Text(item, "subtitle") is { } subtitle ? $"{title}: {subtitle}" : title) : null,
            Authors = Authors(item, "author") is { Named.IsEmpty: false } authors ? authors : kind == WorkType.Book ? Authors(item, "editor") : AuthorList.None,
            Date = DateOf(item, "issued") ?? DateOf(item, "published") ?? DateOf(item, "posted") ?? DateOf(item, "published-online") ?? DateOf(item, "published-print"),
            Venue = (Text(item, "container-title") ?? Text(item, "collection-title") ?? (kind == WorkType.Conference ? Text(item, "event-title") ?? Text(item, "event") : null) ?? (hosted ? Institution(item) ?? Text(item, "publisher") : null)) is { } venue ? TitleText.WithoutMarkup(venue) : null,
            Volume = Text(item, "volume"),
            Issue = Text(item, "issue") ?? (kind == WorkType.Report ? Text(item, "number") : null),
            Pages = (Text(item, "page") ?? Text(item, "article-number"))?.Replace('-', '–'),
            Publisher = hosted ? null : Text(item, "publisher"),
            Isbn = Text(item, "ISBN")?.Split(' ')[0],
            Issn = Text(item, "ISSN")?.Split(' ', ',')[0],
            Language = LanguageText.TagOf(Text(item, "language")),
            Accessed = kind == WorkType.Web ? DateOf(item, "accessed") : null,
            Status = Text(item, "status")?.ToLowerInvariant() is "retracted" ? WorkStatus.Retracted : null,
        };
        if (Text(item, "DOI") is { } doi) draft.IdentifyByDoi(doi);
        if (Text(item, "PMID") is { } number) draft.IdentifyByPubMed(number);
        if (Text(item, "PMCID") is { } central) draft.IdentifyByPubMedCentral(central);
        foreach (var key in (ReadOnlySpan<string>)["number", "archive_location", "note", "volume"])
            if (Text(item, key) is { } place && place.Contains("arxiv", StringComparison.OrdinalIgnoreCase) && PaperAddress.ArxivIn(place) is { } arxiv) draft.IdentifyByArxiv(arxiv.Value);
        foreach (Match line in NotedIdentifier().Matches(Text(item, "note") ?? ""))
        {
            // Zotero keeps them among the extra lines.
            if (line.Groups["pmid"].Success) draft.IdentifyByPubMed(line.Groups["pmid"].Value);
            else draft.IdentifyByPubMedCentral(line.Groups["pmcid"].Value);
        }

        if (Text(item, "URL") is { } url) draft.Address(url);
        return draft.Finish();
    }

    private static AuthorList Authors(JsonElement item, string role)
    {
        if (!item.TryGetProperty(role, out var list) || list.ValueKind != JsonValueKind.Array) return AuthorList.None;
        var named = ImmutableArray.CreateBuilder<Author>();
        foreach (var name in list.EnumerateArray().Where(name => name.ValueKind == JsonValueKind.Object))
        {
            var particle = string.Join(' ', new[] { Text(name, "dropping-particle"), Text(name, "non-dropping-particle") }.OfType<string>());
            if (Text(name, "family") is { } family)
                named.Add(new Author.Person(family, Text(name, "given"), particle.Length > 0 ? particle : null, Text(name, "suffix"), OrcidIn(Text(name, "ORCID"))));
            else if ((Text(name, "literal") ?? Text(name, "name") ?? Text(name, "given")) is { } literal)
                named.Add(new Author.Organization(literal));
        }

        var others = named is [.., Author.Organization { Name: "others" or "et al." or "et al" }];
        if (others) named.RemoveAt(named.Count - 1);
        return new AuthorList(named.ToImmutable(), others);
    }

    /// <summary>Crossref names the preprint server as the institution, and who runs it as the publisher.</summary>
    private static string? Institution(JsonElement item) =>
        item.TryGetProperty("institution", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(one => Text(one, "name")).FirstOrDefault(name => name is not null) : null;

    private static string? OrcidIn(string? text) => text?.Split('/')[^1] is { } orcid && CheckDigit.IsOrcid(orcid) ? orcid : null;

    private static PartialDate? DateOf(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out var date) || date.ValueKind != JsonValueKind.Object) return date.ValueKind == JsonValueKind.String ? MonthText.Find(date.GetString()!) : null;
        if (date.TryGetProperty("date-parts", out var ranges) && ranges.ValueKind == JsonValueKind.Array && ranges.GetArrayLength() > 0 && ranges[0].ValueKind == JsonValueKind.Array)
        {
            // Numbers by the schema, digits in quotes by some programs.
            var parts = ranges[0].EnumerateArray().Select(part => int.TryParse(part.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null).TakeWhile(part => part is not null).ToArray();
            if (parts.Length > 0) return MonthText.DateOf(parts[0]!.Value, parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
        }

        return MonthText.Find(Text(date, "raw") ?? Text(date, "literal") ?? Text(date, "date") ?? "");
    }

    /// <summary>Of a list, as Crossref gives titles, the first.</summary>
    private static string? Text(JsonElement item, string name)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Array) value = value.EnumerateArray().FirstOrDefault();
        return value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString().Trim() is { Length: > 0 } text ? text : null;
    }

    private static WorkType? TypeOf(string type, string? genre, string? subtype) => type switch
    {
        "article-journal" or "article-magazine" or "article-newspaper" or "review" or "journal-article" => WorkType.Article,
        "paper-conference" or "speech" or "proceedings-article" => WorkType.Conference,
        "article" or "manuscript" or "posted-content" when genre is null or "preprint" || subtype == "preprint" => WorkType.Preprint,
        "chapter" or "entry-encyclopedia" or "book-chapter" => WorkType.Chapter,
        "book" or "collection" or "monograph" or "edited-book" or "reference-book" => WorkType.Book,
        "thesis" or "dissertation" => WorkType.Thesis,
        "report" or "standard" => WorkType.Report,
        "dataset" => WorkType.Dataset,
        "software" => WorkType.Software,
        "webpage" or "post" or "post-weblog" => genre == "software" ? WorkType.Software : WorkType.Web,
        _ => null,
    };

    /// <summary>How many brackets stand around an item, by the wrappers that <see cref="Items"/> opens.</summary>
    private static int DepthOfItems(JsonElement root) => root.ValueKind switch
    {
        JsonValueKind.Object when root.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array => 2,
        JsonValueKind.Object when root.TryGetProperty("message", out var message) => 1 + DepthOfItems(message),
        JsonValueKind.Object when root.TryGetProperty("title", out _) || root.TryGetProperty("type", out _) => 0,
        _ => 1,
    };

    /// <summary>The line on which each object of that depth begins.</summary>
    private static List<int> LinesOfItems(string text, int depth)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var lines = new List<int>();
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.StartObject || reader.CurrentDepth != depth) continue;
            var start = (int)reader.TokenStartIndex;
            line += bytes.AsSpan(counted, start - counted).Count((byte)'\n');
            counted = start;
            lines.Add(line);
        }

        return lines;
    }

    [GeneratedRegex(@"\bPMID:\s*(?<pmid>[0-9]{1,9})\b|\bPMCID:\s*(?<pmcid>PMC[0-9]{1,9})\b")]
    private static partial Regex NotedIdentifier();
}
