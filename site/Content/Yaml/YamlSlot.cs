namespace StatiqSite.Content.Yaml;

/// <summary>A place for a value, behind a key or a hyphen, and the comments found around it so far.</summary>
internal sealed class YamlSlot
{
    private readonly List<string> before = [];
    private readonly List<string> beside = [];

    public void AddBefore(string comment) => before.Add(comment);

    public void AddBeside(string comment) => beside.Add(comment);

    /// <summary>The value with its comments. A line has room for one: of several, the others go above it.</summary>
    public YamlNode With(YamlNode value) =>
        before.Count + beside.Count == 0
            ? value
            : value with { Remarks = value.Remarks with { Before = [.. before, .. beside.SkipLast(1)], Beside = beside.LastOrDefault() } };
}
