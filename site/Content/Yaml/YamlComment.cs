namespace StatiqSite.Content.Yaml;

/// <summary>A comment as it is written, from its <c>#</c> to the end of its line.</summary>
/// <param name="Index">Of its first character in the text.</param>
/// <param name="Column">From 1.</param>
/// <param name="IsInline">Something else stands before it in its line.</param>
/// <param name="IsInItem">It stands between the hyphen of a list's entry and what the entry says.</param>
internal sealed record YamlComment(string Text, int Index, int Column, bool IsInline, bool IsInItem);
