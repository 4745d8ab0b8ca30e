using StatiqSite.Content;

namespace StatiqSite.Import.Forms;

/// <summary>What somebody wrote into one field of a form.</summary>
/// <param name="Text">Without white space around it; never empty.</param>
/// <param name="At">Where it begins in the issue.</param>
internal sealed record FormAnswer(FormField Field, string Text, SourceSpan At)
{
    /// <summary>Its lines that say something, each with its place; people write lists with hyphens before the lines.</summary>
    public IEnumerable<(string Text, SourceSpan At)> Lines =>
        from line in Text.Split('\n').Index()
        let text = line.Item.TrimStart(' ', '\t', '-', '*').TrimEnd()
        where text.Length > 0
        select (text, At with { Line = At.Line + line.Index });

    /// <summary>As one line: a companion's texts have no paragraphs.</summary>
    public string OnOneLine => string.Join(' ', Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
