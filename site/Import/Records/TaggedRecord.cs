using System.Collections.Immutable;
using StatiqSite.Content;

namespace StatiqSite.Import.Records;

/// <summary>A record of a format in which every line begins with a tag.</summary>
/// <param name="Lines">Tag in capitals and value, in order; a tag may come several times.</param>
internal sealed record TaggedRecord(ImmutableArray<(string Tag, string Value)> Lines, SourceSpan At)
{
    /// <summary>The first value of the first tag that has one; null when none has.</summary>
    public string? Find(params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
            foreach (var (own, value) in Lines)
                if (own == tag && value.Length > 0) return value;
        return null;
    }

    public IEnumerable<string> All(params string[] tags) => Lines.Where(line => tags.Contains(line.Tag) && line.Value.Length > 0).Select(line => line.Value);
}
