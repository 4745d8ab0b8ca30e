using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace StatiqSite.Content.Chapters;

/// <summary>Attributes come from the author's braces: only an id, `.unnumbered` and `lang` may reach the page.</summary>
internal static partial class SafeAttributes
{
    /// <summary>Removes everything else from a node, and says what it was and what is wrong with its id.</summary>
    public static void Keep(MarkdownObject node, SourceSpan at, Diagnostics diagnostics)
    {
        if (node.TryGetAttributes() is not { } attributes) return;
        var dropped = (attributes.Classes ?? []).Where(name => !IsOurs(name)).Select(name => "." + name)
            .Concat((attributes.Properties ?? []).Where(property => !IsLanguage(property.Key, property.Value)).Select(property => property.Key))
            .ToArray();
        attributes.Classes?.RemoveAll(name => name is not ("unnumbered" or "math"));
        attributes.Properties?.RemoveAll(property => !IsLanguage(property.Key, property.Value));
        if (dropped.Length > 0)
            diagnostics.Report(ChapterRules.UnusedAttribute, at, $"{Quoted.Of(string.Join(' ', dropped))} has no effect.");
        if (attributes.Id is not { } id) return;
        if (!AnchorForm().IsMatch(id))
        {
            diagnostics.Report(ChapterRules.Attributes, at, $"{Quoted.Of("#" + id)} cannot be an id.");
            attributes.Id = null;
        }
        else if (IsReserved(id))
            diagnostics.Report(ChapterRules.ReservedAnchor, at, $"{Quoted.Of("#" + id)} begins like the ids that the generator gives.");
    }

    /// <summary>Whether citations, the bibliography, footnotes or the theme's own parts may have the id.</summary>
    public static bool IsReserved(string id) => Reserved().IsMatch(id);

    /// <summary>Braces that Markdig did not take for attributes and left in the text.</summary>
    public static string? UnreadIn(string text) => Braces().Match(text) is { Success: true } found ? found.Value : null;

    // Markdig itself marks math and the language of code.
    private static bool IsOurs(string name) => name is "unnumbered" or "math" || name.StartsWith("language-", StringComparison.Ordinal);

    private static bool IsLanguage(string key, string? value) => key == "lang" && Language().IsMatch(value ?? "");

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9_:.-]*\z")]
    private static partial Regex AnchorForm();

    [GeneratedRegex(@"\A(cite|ref|footnote|page)-")]
    private static partial Regex Reserved();

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex Language();

    [GeneratedRegex(@"\{[#.][^{}]*\}")]
    private static partial Regex Braces();
}
