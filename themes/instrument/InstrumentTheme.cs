using RazorSlices;
using StatiqSite.Instrument.Pages;
using StatiqSite.Kit;
using StatiqSite.Pages;
using Html = StatiqSite.Pages.Html;

namespace StatiqSite.Instrument;

/// <summary>The design "instrument": a reader comes to measure the literature.</summary>
public static class InstrumentTheme
{
    /// <summary>Style sheets, scripts and fonts, as built from css/ and ts/.</summary>
    public static ThemeAssets Assets { get; } = EmbeddedAssets.Read(typeof(InstrumentTheme).Assembly);

    /// <summary>The slice that draws a page.</summary>
    public static RazorSlice SliceFor(Html.HtmlPage page) => page switch
    {
        Html.PaperPage paper => PaperPage.Create(paper),
        Html.GroupPage group => GroupPage.Create(group),
        Html.TermPage term => TermPage.Create(term),
        Html.MapCellPage cell => MapCellPage.Create(cell),
        Html.ChapterPage chapter => ChapterPage.Create(chapter),
        Html.HomePage home => HomePage.Create(home),
        Html.PapersPage papers => PapersPage.Create(papers),
        Html.ComparePage compare => ComparePage.Create(compare),
        Html.TopicsPage topics => TopicsPage.Create(topics),
        Html.FacetPage facet => FacetPage.Create(facet),
        Html.GroupsPage groups => GroupsPage.Create(groups),
        Html.MapPage map => MapPage.Create(map),
        Html.BenchmarksPage benchmarks => BenchmarksPage.Create(benchmarks),
        Html.BenchmarkPage benchmark => BenchmarkPage.Create(benchmark),
        Html.ModelsPage models => ModelsPage.Create(models),
        Html.QualityPage quality => QualityPage.Create(quality),
        Html.QualityRulePage rule => QualityRulePage.Create(rule),
        Html.UpdatesPage updates => UpdatesPage.Create(updates),
        Html.AboutPage about => AboutPage.Create(about),
        Html.AboutSearchPage search => AboutSearchPage.Create(search),
        Html.WrittenPage written => WrittenPage.Create(written),
        Html.OfflinePage offline => OfflinePage.Create(offline),
        Html.NotFoundPage missing => NotFoundPage.Create(missing),
        Html.RedirectPage redirect => RedirectPage.Create(redirect),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "The theme has no slice for this page."),
    };
}
