using StatiqSite.Catalog;
using StatiqSite.Citations;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;
using static StatiqSite.Templates.ViewField;

namespace StatiqSite.Templates;

/// <summary>Everything that templates see of a review. Names once given stay: other people's templates use them.</summary>
internal static class Views
{
    public sealed record Linked<T>(Site Site, T Thing);

    private static readonly ViewType Link = new("link",
    [
        Plain<(string Label, string Href)>("label", "what it says", link => link.Label),
        Plain<(string Label, string Href)>("href", "where it leads", link => link.Href),
    ]);

    public static readonly ViewType Site = new("site",
    [
        Plain<Site>("title", "the review’s title", site => site.Title),
        Plain<Site>("short_title", "a few words for it", site => site.ShortTitle),
        Plain<Site>("description", "of `review.yaml`", site => site.Review.Settings.Description),
        Plain<Site>("language", "BCP 47", site => site.Language),
        Plain<Site>("home", "address of the home page", site => site.Href(Address.Home)),
        Plain<Site>("papers_href", "address of the list of papers", site => site.Href(Addresses.Papers)),
        Plain<Site>("topics_href", "address of the topics", site => site.Href(Addresses.Topics)),
        Plain<Site>("updates_href", "address of the updates", site => site.Href(Addresses.Updates)),
        Plain<Site>("about_href", "address of the page about the companion", site => site.Href(Addresses.About)),
        Plain<Site>("bibtex_href", "address of all papers as BibTeX", site => site.Href(Addresses.OfAll(CitationFormat.BibTeX))),
        Plain<Site>("repository", "where the files are edited", site => site.Review.Settings.Repository?.Value),
        Plain<Site>("paper_count", "how many papers there are", site => site.Review.Papers.Length),
        Plain<Site>("cited_count", "how many of them the review cites", site => site.Review.Papers.Count(paper => paper.IsInReview)),
        Plain<Site>("last_search", "until when the literature was looked through", site => site.Review.Settings.LastSearch?.ToString()),
        Plain<Site>("next_due", "when it is looked through next", site => site.Review.Settings.NextDue?.ToString()),
        Many<Site>("chapters", "of the text, in order", Link, site => site.Review.Chapters.Select(chapter => (object)($"{chapter.Number} {chapter.Title}", site.Href(chapter)))),
        Many<Site>("facets", "the questions of the taxonomy", Link, site => site.Review.Taxonomy.Facets.Select(facet => (object)(facet.Label, site.Href(Addresses.Of(facet))))),
    ]);

    public static readonly ViewType Page = new("page",
    [
        Plain<HtmlPage>("title", "of the page", page => page.Title),
        Plain<HtmlPage>("description", "one or two sentences", page => page.Description),
        Plain<HtmlPage>("href", "its address", page => page.Site.Href(page.Address)),
        Many<HtmlPage>("trail", "from the home page down to the page above", Link, page => page.Trail.Select(crumb => (object)(crumb.Label, page.Site.Href(crumb.Address)))),
    ]);

    public static readonly ViewType Paper = new("paper",
    [
        Plain<Linked<Paper>>("key", "its citation key", paper => paper.Thing.Key),
        Plain<Linked<Paper>>("title", "in the case that its source gives it", paper => paper.Thing.Title),
        Plain<Linked<Paper>>("language", "of the title, BCP 47", paper => paper.Thing.Work.Language),
        Plain<Linked<Paper>>("href", "its page here", paper => paper.Site.Href(paper.Thing)),
        Plain<Linked<Paper>>("read_href", "where to read it", paper => paper.Thing.Work.Href),
        Many<Linked<Paper>>("authors", "in printed order", Link, paper => paper.Thing.Work.Authors.Named.Select(author => (object)(author.FullName, paper.Site.Href(Addresses.OfAuthor(author))))),
        Plain<Linked<Paper>>("and_others", "whether the source names no more authors", paper => paper.Thing.Work.Authors.AndOthers),
        Plain<Linked<Paper>>("venue", "journal, proceedings or server", paper => paper.Thing.Work.Venue),
        Plain<Linked<Paper>>("date", "a year, a month or a day: 2024-05", paper => paper.Thing.Work.Date),
        Plain<Linked<Paper>>("year", "of first publication", paper => paper.Thing.Work.Date.Year),
        Plain<Linked<Paper>>("doi", "without its resolver", paper => paper.Thing.Work.Doi?.ToString()),
        Plain<Linked<Paper>>("arxiv", "its number", paper => paper.Thing.Work.Arxiv?.ToString()),
        Plain<Linked<Paper>>("pmid", "its number", paper => paper.Thing.Work.PubMed),
        Plain<Linked<Paper>>("number", "under which the text cites it", paper => paper.Thing.Number),
        Plain<Linked<Paper>>("in_review", "whether the review’s own list has it", paper => paper.Thing.IsInReview),
        Plain<Linked<Paper>>("summary", "in our own words", paper => paper.Thing.File.Summary),
        Many<Linked<Paper>>("topics", "its terms", Link, paper => paper.Thing.Terms.Select(term => (object)(term.Label, paper.Site.Href(Addresses.Of(term))))),
        Plain<Linked<Paper>>("bibtex_href", "its entry", paper => paper.Site.Href(CitationFormat.BibTeX, Addresses.Of(paper.Thing))),
        Plain<Linked<Paper>>("edit_href", "where its file is edited", paper => paper.Site.EditHref(paper.Thing.Source)),
        Plain<Linked<Paper>>("mend_form_href", "the form that tells what is wrong about it", paper => paper.Site.MendFormHref(paper.Thing)),
    ]);

    public static readonly ViewType Topic = new("topic",
    [
        Plain<TermPage>("label", "its name", page => page.Term.Label),
        Plain<TermPage>("description", "of `topics.yaml`", page => page.Term.Description),
        Many<TermPage>("synonyms", "other names", null, page => page.Term.Synonyms),
        Plain<TermPage>("facet", "the question it answers", page => page.Facet.Label),
        Plain<TermPage>("paper_count", "how many papers have it", page => page.Paging.Total),
        Many<TermPage>("papers", "of this page of the list, newest first", Paper, page => page.Paging.Papers.Select(paper => new Linked<Paper>(page.Site, paper))),
        Many<TermPage>("narrower", "topics below it", Link, page => page.Narrower.Select(count => (object)(count.Term.Label, page.Site.Href(Addresses.Of(count.Term))))),
    ]);

    public static readonly ViewType Home = new("home",
    [
        Many<HomePage>("newest", "papers that came since the review, newest first", Paper, page => page.Newest.Select(paper => new Linked<Paper>(page.Site, paper))),
    ]);
}
