namespace StatiqSite.Content.Yaml;

/// <summary>A place for a value, behind a key or a hyphen, and the comments found around it so far.</summary>
internal sealed class YamlSlot
{
    // Made when asked for: most values of most files have no comment.
    private List<string>? before;
    private List<string>? beside;

    public void AddBefore(string comment) => (before ??= []).Add(comment);

    public void AddBeside(string comment) => (beside ??= []).Add(comment);

    /// <summary>The value with its comments. A line has room for one: of several, the others go above it.</summary>
    public YamlNode With(YamlNode value) =>
        before is null && beside is null
            ? value
            : value with { Remarks = value.Remarks with { Before = [.. before ?? [], .. (beside ?? []).SkipLast(1)], Beside = beside?[^1] } };
}
