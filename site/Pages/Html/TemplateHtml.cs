namespace StatiqSite.Pages.Html;

/// <summary>HTML of a review's own template: its author's markup, with every value encoded.</summary>
public sealed class TemplateHtml
{
    internal TemplateHtml(string html) => Html = html;

    public string Html { get; }
}
