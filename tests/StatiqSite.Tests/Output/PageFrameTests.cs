using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using StatiqSite.Pages.Html;

namespace StatiqSite.Tests.Output;

/// <summary>What holds for every page, whatever it shows.</summary>
public sealed partial class PageFrameTests
{
    [Fact]
    public async Task No_id_stands_twice_on_a_page() =>
        await HoldsOnEveryPage((_, document) => document.QuerySelectorAll("[id]").Select(element => element.Id).GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"#{group.Key} twice"));

    [Fact]
    public async Task A_page_has_one_heading_of_the_first_level() =>
        await HoldsOnEveryPage((_, document) => document.QuerySelectorAll("h1").Length is 1 ? [] : [$"{document.QuerySelectorAll("h1").Length} h1"]);

    [Fact]
    public async Task No_heading_level_is_skipped() =>
        await HoldsOnEveryPage((_, document) =>
        {
            var levels = document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Where(heading => heading.Closest("footer,template") is null).Select(heading => heading.LocalName[1] - '0').Prepend(0).ToArray();
            return levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"h{pair.Second} follows h{pair.First}");
        });

    [Fact]
    public async Task Every_heading_says_something() =>
        await HoldsOnEveryPage((_, document) => document.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Where(heading => heading.Closest("template") is null && heading.TextContent.Trim().Length == 0).Select(heading => heading.OuterHtml));

    [Fact]
    public async Task Every_picture_has_a_text_for_those_who_do_not_see_it() =>
        await HoldsOnEveryPage((_, document) => document.QuerySelectorAll("img").Where(image => string.IsNullOrWhiteSpace(image.GetAttribute("alt"))).Select(image => image.OuterHtml));

    [Fact]
    public async Task A_page_says_its_language() =>
        await HoldsOnEveryPage((_, document) => document.DocumentElement.GetAttribute("lang") == "en" ? [] : ["no lang"]);

    [Fact]
    public async Task A_page_has_a_title_and_a_description_of_its_own() =>
        await HoldsOnEveryPage((page, document) => page switch
        {
            RedirectPage => [],
            _ when document.Title?.Contains("Machines that read", StringComparison.Ordinal) != true => [$"title {document.Title}"],
            _ when document.QuerySelector("meta[name=description]")?.GetAttribute("content")?.Length is null or 0 => ["no description"],
            _ => [],
        });

    [Fact]
    public async Task No_two_pages_have_one_title()
    {
        var site = await LifelikeSites.UnderAsync("/");

        var titles = site.Pages.Where(page => page is not (RedirectPage or GroupPage { Paging.Number: > 1 } or TermPage { Paging.Number: > 1 })).Select(page => site.Document(page.Address).Title);

        Assert.Empty(titles.GroupBy(title => title).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public async Task The_canonical_address_of_a_page_is_its_own() =>
        await HoldsOnEveryPage((page, document) => (page, document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) switch
        {
            (NotFoundPage or OfflinePage, null) => [],
            (RedirectPage redirect, var target) when target == redirect.Site.Absolute(redirect.Target) => [],
            (not (NotFoundPage or OfflinePage or RedirectPage), var own) when own == page.Site.Absolute(page.Address) => [],
            var (_, other) => [$"canonical {other}"],
        });

    [Fact]
    public async Task No_page_asks_for_anything_from_elsewhere() =>
        await HoldsOnEveryPage((page, document) => document
            .QuerySelectorAll("script[src],link[rel=stylesheet],link[rel=preload],link[rel=icon],img,source,iframe,object,embed,video,audio")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? "")
            .Where(address => !address.StartsWith(page.Site.Base.AbsolutePath, StringComparison.Ordinal) || address.StartsWith("//", StringComparison.Ordinal)));

    [Fact]
    public async Task No_style_and_no_script_but_what_the_policy_names_stands_inside_a_page() =>
        await HoldsOnEveryPage((_, document) =>
            document.All.Where(element => element is { LocalName: "style" } && !IsNamedByPolicy(element, "style-src")
                    || element is { LocalName: "script" } && !element.HasAttribute("src") && !IsData(element) && !IsNamedByPolicy(element, "script-src")
                    || element.Attributes.Any(attribute => attribute.Name is "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)))
                .Select(element => element.OuterHtml));

    [Fact]
    public async Task Style_inside_a_page_names_files_that_the_site_has()
    {
        var site = await LifelikeSites.UnderAsync("/any/base/path/");
        var files = site.Files.Keys.Select(file => "/any/base/path/" + file).ToHashSet(StringComparer.Ordinal);
        var named = site.Pages.SelectMany(page => site.Document(page.Address).QuerySelectorAll("style")).SelectMany(style => UrlInStyle().Matches(style.TextContent)).Select(match => match.Groups[1].Value).ToArray();

        Assert.NotEmpty(named);
        Assert.All(named, address => Assert.Contains(address, files));
    }

    [Fact]
    public async Task Every_page_that_may_be_indexed_says_what_it_is_in_data_that_cannot_end_its_element() =>
        await HoldsOnEveryPage((page, document) => (page, document.QuerySelectorAll("script[type='application/ld+json']").ToArray()) switch
        {
            (NotFoundPage or RedirectPage, []) => [],
            (not (NotFoundPage or RedirectPage), [var data]) when IsGraph(data.TextContent) => [],
            var (_, found) => [$"{found.Length} blocks of data: {string.Concat(found.Select(data => data.TextContent))}"],
        });

    [Fact]
    public async Task Other_data_cannot_end_its_element_either() =>
        await HoldsOnEveryPage((_, document) => document.QuerySelectorAll("script[type='application/json']")
            .Where(data => data.TextContent.AsSpan().ContainsAny("<>&"))
            .Select(data => data.TextContent));

    [Fact]
    public async Task Every_control_has_a_name() =>
        await HoldsOnEveryPage((_, document) => document.QuerySelectorAll("a,button,input:not([type=hidden]),select,summary")
            .Where(control => control.Closest("template") is null && Name(control).Trim().Length == 0)
            .Select(control => control.OuterHtml));

    [Fact]
    public async Task A_download_is_named_like_its_address() =>
        await HoldsOnEveryPage((_, document) => document.QuerySelectorAll("a[download]").Where(link => link.GetAttribute("download") is not "").Select(link => link.OuterHtml));

    // Browsers run no script of this type, so no policy need allow it.
    private static bool IsData(IElement script) => script.GetAttribute("type") is "application/ld+json" or "application/json";

    private static bool IsGraph(string text)
    {
        if (text.AsSpan().ContainsAny("<>&")) return false;
        using var json = JsonDocument.Parse(text);
        return json.RootElement.GetProperty("@graph").EnumerateArray().All(node => node.TryGetProperty("@type", out _));
    }

    private static bool IsNamedByPolicy(IElement element, string directive) =>
        element.Owner!.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!
            .Split(';', StringSplitOptions.TrimEntries).Single(part => part.StartsWith(directive, StringComparison.Ordinal))
            .Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'", StringComparison.Ordinal);

    [GeneratedRegex("""url\("?([^")]+)"?\)""")]
    private static partial Regex UrlInStyle();

    private static string Name(IElement control) =>
        control.GetAttribute("aria-label")
        ?? (control.Id is { } id && control.Owner?.QuerySelector($"label[for='{id}']") is { } label ? label.TextContent : null)
        ?? (control.LocalName is "input" or "select" ? control.Closest("label")?.TextContent : control.TextContent)
        ?? "";

    private static async Task HoldsOnEveryPage(Func<HtmlPage, IDocument, IEnumerable<string>> faults)
    {
        var site = await LifelikeSites.UnderAsync("/any/base/path/");

        var found = site.Pages.SelectMany(page => faults(page, site.Document(page.Address)).Select(fault => $"/{page.Address}: {fault}"));

        Assert.Empty(found);
    }
}
