using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Yaml;
using StatiqSite.Tests.RulePages;

namespace StatiqSite.Tests.Content.Shapes;

/// <summary>What editors say while one types, and what `check` says afterwards, of the files of all cases and pages and of made ones.</summary>
public sealed partial class SchemaAgreementTests
{
    /// <summary>No schema can compute a check digit, know the calendar, or see what nobody sees.</summary>
    private static readonly string[] BeyondSchemas = ["ID004", "ID005", "ID006", "FIELD006", "FIELD007", "LINK001"];

    private static readonly string[] Values =
    [
        "text", "two words", "\"\"", "~", "", "2024", "\"2024\"", "24", "2024-03", "2024-13", "March 2024", "1.5", "-1", "0", "100000", "true", "\"true\"", "yes", "[]", "[a]", "[a, b]", "[~]",
        "[[a]]", "{}", "{ a: b }", "{ name: a }", "{ id: a, label: A }", "10.1000/x", "https://doi.org/10.1000/x", "2311.01918", "\"2311.01918\"", "2311.01918v2", "37438534", "PMC123", "PMID 1",
        "https://example.org/", "https://example.org/?a", "www.example.org", "http://a b", "en", "pt-BR", "English", "article", "accuracy", "Key2024", "key_2024", "key-", "a--b", "singhal2023large", "é",
    ];

    private static readonly Dictionary<string, NJsonSchema.JsonSchema> Schemas =
        FileKind.All.ToDictionary(kind => kind.Name, kind => NJsonSchema.JsonSchema.FromJsonAsync(JsonSchema.Print(kind.Shape, kind.Title)).GetAwaiter().GetResult(), StringComparer.Ordinal);

    [Fact]
    public void They_agree_on_every_file_of_the_cases_and_pages()
    {
        var files = Corpus().ToArray();

        var wrong = files.Count(file => AssertAgreed(file.Kind, file.Path, file.Text));

        Assert.True(wrong > 30 && files.Length - wrong > 200, $"Only {wrong} wrong files and {files.Length - wrong} right ones were compared.");
    }

    [Fact]
    public void They_agree_on_every_key_with_every_kind_of_value()
    {
        var made = (from kind in FileKind.All from place in Places(kind.Shape) from value in Values select (kind, text: place(value) + "\n")).ToArray();

        var wrong = made.Count(file => AssertAgreed(file.kind, "made", file.text));

        Assert.True(wrong > 1000 && made.Length - wrong > 1000, $"Only {wrong} wrong files and {made.Length - wrong} right ones were compared.");
    }

    /// <summary>Whether both call it wrong; it fails where they differ.</summary>
    private static bool AssertAgreed(FileKind kind, string path, string text)
    {
        var reading = new Diagnostics();
        if (YamlTree.Parse(path, text, reading) is not { } map || reading.HasErrors) return false;
        var found = new Diagnostics();
        new ShapeCheck(found).Of(map, kind.Shape);
        var errors = found.InOrder().Where(diagnostic => diagnostic.Rule.Severity == Severity.Error).ToArray();

        var complaints = Schemas[kind.Name].Validate(JsonOf(map)!.ToJsonString()).ToArray(); // a mapping is no null

        if (errors.Length == 0) Assert.True(complaints.Length == 0, $"Only the schema refuses {path}:\n{text}\n{string.Join('\n', complaints.Select(complaint => complaint.ToString()))}");
        if (errors.Any(error => !BeyondSchemas.Contains(error.Rule.Code))) Assert.True(complaints.Length > 0, $"Only check refuses {path}:\n{text}\n{string.Join('\n', errors.Select(error => error.ToString()))}");
        return errors.Length > 0;
    }

    private static IEnumerable<(FileKind Kind, string Path, string Text)> Corpus()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CaseFolder.Root, ".."), "*.y*ml", SearchOption.AllDirectories).Where(file => !file.Contains("/bin/", StringComparison.Ordinal)))
            if (KindOf(file) is { } kind) yield return (kind, file, File.ReadAllText(file));
        foreach (var page in RuleTests.Rules.Select(rule => WrittenRule.Read(rule.Code)))
            foreach (var (path, text) in page.Wrong.Concat(page.Right))
                if (KindOf("/" + path) is { } kind) yield return (kind, page.Code, text);
    }

    private static FileKind? KindOf(string path) => Path.GetExtension(path) is not (".yaml" or ".yml") ? null : Path.GetFileNameWithoutExtension(path) switch
    {
        "glossary" => FileKind.Glossary,
        "review" => FileKind.Review,
        "topics" => FileKind.Topics,
        _ when path.Contains("/papers/", StringComparison.Ordinal) => FileKind.Paper,
        _ when path.Contains("/benchmarks/", StringComparison.Ordinal) => FileKind.Benchmark,
        _ => null,
    };

    /// <summary>Every place where a value can stand, as a file that is right but for what is put there.</summary>
    private static IEnumerable<Func<string, string>> Places(Shape shape) => shape switch
    {
        Shape.Map map => from field in map.Fields
                         let others = string.Concat(map.Fields.Where(other => other.Required && other != field).Select(other => $"{other.Key}: {Right(other.Shape)}, "))
                         from place in Places(field.Shape).Prepend(value => value)
                         select (Func<string, string>)(value => $"{{ {others}{field.Key}: {place(value)} }}"),
        Shape.ListOf list => Places(list.Item).Prepend(value => value).Select(place => (Func<string, string>)(value => $"[ {place(value)} ]")),
        Shape.TextOrMap either => Places(either.Full),
        Shape.Table table => Places(table.Value).Prepend(value => value).Select(place => (Func<string, string>)(value => $"{{ any: {place(value)} }}")),
        _ => [],
    };

    private static string Right(Shape shape) => shape switch
    {
        Shape.Text text => Values.First(value => text.Form.Holds(value)),
        Shape.Choice choice => choice.Words[0],
        Shape.ListOf list => $"[ {Right(list.Item)} ]",
        Shape.Map map => $"{{ {string.Join(", ", map.Fields.Where(field => field.Required).Select(field => $"{field.Key}: {Right(field.Shape)}"))} }}",
        _ => "{}",
    };

    /// <summary>As an editor reads it: by YAML's core schema.</summary>
    private static JsonNode? JsonOf(YamlNode node) => node switch
    {
        YamlNode.Map map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create(entry.Key, JsonOf(entry.Value)))),
        YamlNode.List list => new JsonArray([.. list.Items.Select(JsonOf)]),
        YamlNode.Text { Plain: true, Value: "" or "~" or "null" or "Null" or "NULL" } => null,
        YamlNode.Text { Plain: true, Value: "true" or "false" } text => JsonValue.Create(text.Value == "true"),
        YamlNode.Text { Plain: true } text when Number().IsMatch(text.Value) => JsonNode.Parse(JsonSerializer.Serialize(double.Parse(text.Value, System.Globalization.CultureInfo.InvariantCulture))),
        YamlNode.Text text => JsonValue.Create(text.Value),
        _ => throw new InvalidOperationException($"{node.Kind} is not read."),
    };

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex Number();
}
