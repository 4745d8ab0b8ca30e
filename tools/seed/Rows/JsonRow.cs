using System.Collections.Immutable;
using System.Text.Json;
using StatiqSite.Content;

namespace StatiqSite.Seed.Rows;

/// <summary>One object and its place. Asking for a field reports what is wrong with it.</summary>
public sealed class JsonRow(JsonElement fields, string line, SourceSpan at, Diagnostics diagnostics, JsonRow? owner = null)
{
    public SourceSpan At => at;

    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    private JsonRow? Owner => owner;

    /// <summary>True once a field was asked for that is missing or not as it should be.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Null when it is absent, null or blank.</summary>
    public string? Text(string name) =>
        Find(name, JsonValueKind.String, "text") is { } field && !string.IsNullOrWhiteSpace(field.GetString()) ? field.GetString() : null;

    public string NeededText(string name) => HasValue(name) ? Text(name) ?? "" : Missing(name, "");

    public int? Number(string name)
    {
        if (Find(name, JsonValueKind.Number, "a number") is not { } field) return null;
        return field.TryGetInt32(out var number) ? number : Wrong<int?>(SeedRules.WrongKind, name, $"`{name}` must be a whole number, but is {field.GetRawText()}.", null);
    }

    public int NeededNumber(string name) => HasValue(name) ? Number(name) ?? 0 : Missing(name, 0);

    public bool Flag(string name) => fields.TryGetProperty(name, out var field) && field.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => Wrong(SeedRules.WrongKind, name, $"`{name}` must be true or false, but is {KindOf(field)}.", false),
    };

    /// <summary>Empty when it is absent.</summary>
    public ImmutableArray<string> Texts(string name) =>
        [.. Items(name).Where(item => Holds(item, JsonValueKind.String, name, "text")).Select(item => item.GetString()!)]; // a JSON string is not null

    /// <summary>Empty when it is absent.</summary>
    public ImmutableArray<int> Numbers(string name) =>
        [.. Items(name).Where(item => Holds(item, JsonValueKind.Number, name, "numbers")).Select(item => item.TryGetInt32(out var number) ? number : Wrong(SeedRules.WrongKind, name, $"`{name}` must hold whole numbers.", 0))];

    /// <summary>A field in a form of its own; null when it is absent.</summary>
    /// <param name="find">Null for text that is not in that form.</param>
    /// <param name="expected">How a message asks for it: "a DOI".</param>
    public T? Text<T>(string name, Func<string, T?> find, string expected) =>
        Text(name) is not { } text ? default
            : find(text) is { } value ? value
            : Wrong(SeedRules.Malformed, name, $"`{name}` must be {expected}, but is `{text}`.", default(T));

    /// <summary>The object that a field holds, with the same place; without fields when it is absent.</summary>
    public JsonRow Inner(string name) =>
        new(Find(name, JsonValueKind.Object, "an object") ?? Nothing, line, at, diagnostics, owner: this);

    public static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "nothing",
    };

    private IEnumerable<JsonElement> Items(string name) =>
        Find(name, JsonValueKind.Array, "a list") is { } list ? list.EnumerateArray() : Enumerable.Empty<JsonElement>();

    private JsonElement? Find(string name, JsonValueKind kind, string expected) =>
        fields.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null && Holds(field, kind, name, expected) ? field : null;

    private bool Holds(JsonElement value, JsonValueKind kind, string name, string expected) =>
        value.ValueKind == kind || Wrong(SeedRules.WrongKind, name, $"`{name}` must be {expected}, but is {KindOf(value)}.", false);

    // What has a value of another kind is told for that, not for being missing as well.
    private bool HasValue(string name) =>
        fields.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null
        && !(field.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(field.GetString()));

    private T Missing<T>(string name, T instead) => Wrong(SeedRules.Missing, name, $"`{name}` is missing.", instead);

    private T Wrong<T>(Rule rule, string name, string message, T instead)
    {
        for (var row = this; row is not null; row = row.Owner) row.IsFaulty = true;
        var column = line.IndexOf($"\"{name}\"", StringComparison.Ordinal) + 1;
        diagnostics.Report(rule, at with { Column = Math.Max(1, column) }, message);
        return instead;
    }
}
