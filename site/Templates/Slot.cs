using System.Collections.Immutable;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;
using static StatiqSite.Templates.ViewField;

namespace StatiqSite.Templates;

/// <summary>A place that a template may fill.</summary>
/// <param name="Path">Of its file, relative to the input folder.</param>
/// <param name="Root">What the template sees.</param>
internal sealed record Slot(string Path, ViewType Root)
{
    private static readonly ImmutableArray<ViewField> Everywhere =
    [
        One<TemplateSubject>("site", "the companion as a whole", Views.Site, subject => subject.Site),
        One<TemplateSubject>("page", "the page that is shown", Views.Page, subject => subject.Page),
    ];

    public static readonly ImmutableArray<Slot> All =
    [
        .. PartNames.All.Select(part => new Slot($"theme/parts/{part}.liquid", new ViewType("part", Everywhere))),
        Of("about"),
        Of("home", One<TemplateSubject>("home", "what the home page alone knows", Views.Home, subject => subject.Page as HomePage)),
        Of("not-found"),
        Of("paper", Paper),
        Of("topic", One<TemplateSubject>("topic", "the topic that the page shows", Views.Topic, subject => subject.Page as TermPage)),
    ];

    private static ViewField Paper => One<TemplateSubject>("paper", "the paper that is shown", Views.Paper,
        subject => subject.Paper is { } paper ? new Views.Linked<Catalog.Paper>(subject.Site, paper) : null);

    /// <summary>The file that would stand for a page's own body; null for pages that no template draws.</summary>
    public static string? PathOf(HtmlPage page) => page switch
    {
        AboutPage => "theme/pages/about.liquid",
        HomePage => "theme/pages/home.liquid",
        NotFoundPage => "theme/pages/not-found.liquid",
        PaperPage => "theme/pages/paper.liquid",
        TermPage => "theme/pages/topic.liquid",
        _ => null,
    };

    private static Slot Of(string page, params ViewField[] more) => new($"theme/pages/{page}.liquid", new ViewType("page", [.. Everywhere, .. more]));
}
