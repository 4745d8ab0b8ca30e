namespace StatiqSite.Content.Yaml;

/// <summary>One <c>key: value</c> of a mapping.</summary>
/// <param name="KeyAt">Where the key stands.</param>
public sealed record YamlEntry(string Key, SourceSpan KeyAt, YamlNode Value);
