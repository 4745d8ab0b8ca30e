using System.Collections.Immutable;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Papers;

/// <summary>Brings single facts into a paper's file, whose layout and comments stay.</summary>
public static class PaperFileEdit
{
    private static readonly ImmutableArray<string> Order = [.. PaperShape.Paper.Fields.Select(field => field.Key)];

    /// <summary>
    /// The file's text with the values that the paper has under these keys. Null when the file is laid out in a way that does not
    /// take them: reading the result must give the paper and nothing else.
    /// </summary>
    /// <param name="text">Without a byte order mark.</param>
    public static string? Apply(string text, PaperFile paper, IEnumerable<string> keys)
    {
        var path = paper.Source.Path;
        foreach (var key in keys.OrderBy(key => Order.IndexOf(key)))
        {
            if (YamlTree.Parse(path, text, new Diagnostics()) is not { } root) return null;
            text = YamlEdit.WithEntry(text, root, key, PaperFileWriter.TextOf(paper, key), Order);
        }

        var diagnostics = new Diagnostics();
        return PaperFileReader.Parse(path, text, diagnostics) is { } read && !diagnostics.HasErrors && PaperFileWriter.TextOf(read) == PaperFileWriter.TextOf(paper) ? text : null;
    }
}
