namespace StatiqSite.Content.Chapters;

/// <summary>A link from the text to another place of the companion.</summary>
/// <param name="File">A chapter's file, <c>04-multimodal.md</c>; null for the same chapter.</param>
/// <param name="Anchor">Without the number sign; null for the beginning of the chapter.</param>
/// <param name="Page">A page of the site, <c>/about/</c>; then the other two are null.</param>
public sealed record CrossReference(string? File, string? Anchor, string? Page, SourceSpan At)
{
    /// <summary>Null when the target is not of any allowed form.</summary>
    public static CrossReference? Find(string target, SourceSpan at)
    {
        if (target.StartsWith('/')) return new CrossReference(null, null, target, at);
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (file, anchor) = hash < 0 ? (target, null) : (target[..hash], target[(hash + 1)..]);
        if (file.Length == 0 && !string.IsNullOrEmpty(anchor)) return new CrossReference(null, anchor, null, at);
        return file.EndsWith(".md", StringComparison.Ordinal) && file.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.')
            ? new CrossReference(file, anchor, null, at)
            : null;
    }
}
