using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace StatiqSite.Tests.Output;

/// <summary>Every address that a page names, in whatever element or attribute.</summary>
internal static class PageLinks
{
    private static readonly string[] Attributes = ["href", "src", "action", "poster", "cite", "data", "xlink:href", "data-search", "data-papers", "formaction", "manifest"];

    public static IEnumerable<string> Of(IHtmlDocument page) =>
        page.All.SelectMany(element => Named(element).Concat(Candidates(element.GetAttribute("srcset"))).Concat(Refresh(element)));

    private static IEnumerable<string> Named(IElement element) =>
        Attributes.Select(element.GetAttribute).OfType<string>();

    private static IEnumerable<string> Candidates(string? srcset) =>
        srcset?.Split(',').Select(candidate => candidate.Trim().Split(' ')[0]) ?? [];

    private static IEnumerable<string> Refresh(IElement element)
    {
        if (!string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase)) yield break;
        var content = element.GetAttribute("content") ?? "";
        yield return content[(content.IndexOf("url=", StringComparison.Ordinal) + "url=".Length)..];
    }
}
