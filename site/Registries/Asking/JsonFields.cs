using System.Text.Json;

namespace StatiqSite.Registries.Asking;

/// <summary>Fields of answers that may be of any kind, or not there.</summary>
internal static class JsonFields
{
    /// <summary>Text or number, without spaces around; null for anything else, and for empty text.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Field(name) is { ValueKind: JsonValueKind.String or JsonValueKind.Number } value && value.ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The items of a list; the value itself where it is no list, and none where it is absent.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) => element.Field(name) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray(),
        { ValueKind: JsonValueKind.Undefined or JsonValueKind.Null } => [],
        var single => [single],
    };

    /// <summary>Of kind Undefined when it is absent.</summary>
    public static JsonElement Field(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>The text that the value is; null for anything else.</summary>
    public static string? AsText(this JsonElement element) =>
        element.ValueKind is JsonValueKind.String or JsonValueKind.Number && element.ToString().Trim() is { Length: > 0 } text ? text : null;
}
