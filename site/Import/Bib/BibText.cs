using StatiqSite.Content;

namespace StatiqSite.Import.Bib;

/// <summary>An entry of a .bib file before its fields are understood.</summary>
/// <param name="Type">In small letters, without the sign.</param>
/// <param name="Fields">By name in small letters; TeX source.</param>
internal sealed record BibText(string Type, string Key, Dictionary<string, string> Fields, SourceSpan At)
{
    /// <summary>Null when the field is absent or empty.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Fields.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text) return text;
        return null;
    }
}
