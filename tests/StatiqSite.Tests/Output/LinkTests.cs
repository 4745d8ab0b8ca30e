using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatiqSite.Pages;

namespace StatiqSite.Tests.Output;

public sealed partial class LinkTests
{
    public static TheoryData<string> BasePaths => LifelikeSites.BasePaths;

    [Theory]
    [MemberData(nameof(BasePaths))]
    public async Task Every_link_of_every_page_lands(string basePath)
    {
        var site = await LifelikeSites.UnderAsync(basePath);

        var broken = site.Pages.SelectMany(page => PageLinks.Of(site.Document(page.Address))
            .Select(link => (link, fault: Fault(site, new Uri(site.Base, page.Address.Encoded), link)))
            .Where(checkedLink => checkedLink.fault is not null)
            .Select(checkedLink => $"/{page.Address}: {checkedLink.link} {checkedLink.fault}"));

        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(BasePaths))]
    public async Task Every_address_in_a_style_sheet_lands(string basePath)
    {
        var site = await LifelikeSites.UnderAsync(basePath);
        var sheets = site.Files.Keys.Where(file => file.EndsWith(".css", StringComparison.Ordinal)).ToArray();

        var broken = sheets.SelectMany(sheet => CssAddress().Matches(site.Text(new Address(sheet)))
            .Select(match => match.Groups["address"].Value)
            .Where(address => Fault(site, new Uri(site.Base, sheet), address) is not null)
            .Select(address => $"{sheet}: {address}"));

        Assert.NotEmpty(sheets);
        Assert.Empty(broken);
    }

    [Theory]
    [MemberData(nameof(BasePaths))]
    public async Task Every_address_in_the_feeds_and_the_sitemap_is_whole_and_lands(string basePath)
    {
        var site = await LifelikeSites.UnderAsync(basePath);
        var atom = XDocument.Parse(site.Text(Addresses.UpdatesAtom));
        using var json = JsonDocument.Parse(site.Text(Addresses.UpdatesJson));
        var addresses = atom.Descendants().Attributes("href").Select(attribute => attribute.Value)
            .Concat(atom.Descendants().Attributes("scheme").Select(attribute => attribute.Value))
            .Concat(atom.Descendants().Where(element => element.Name.LocalName == "id").Select(element => element.Value))
            .Concat(Texts(json.RootElement).Where(text => text.Name is "id" or "url" or "home_page_url" or "feed_url" or "external_url").Select(text => text.Value))
            .Concat(XDocument.Parse(site.Text(Addresses.Sitemap)).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value))
            .Append(site.Text(Addresses.Robots).Split("Sitemap: ")[1].Trim())
            .ToArray();

        Assert.True(addresses.Length > 400, "The feeds and the sitemap name the papers.");
        Assert.All(addresses, address => Assert.True(Uri.TryCreate(address, UriKind.Absolute, out _), address));
        Assert.DoesNotContain(addresses, address => Fault(site, site.Base, address) is not null);
    }

    [Theory]
    [MemberData(nameof(BasePaths))]
    public async Task Every_page_can_be_reached_from_the_home_page_by_links(string basePath)
    {
        var site = await LifelikeSites.UnderAsync(basePath);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([Address.Home.File]);
        while (waiting.TryDequeue(out var file))
        {
            if (!reached.Add(file) || !file.EndsWith(".html", StringComparison.Ordinal)) continue;
            var here = new Address(file);
            foreach (var link in site.Document(here).QuerySelectorAll("a[href]").Select(element => element.GetAttribute("href")!)) // selected for it
                if (new Uri(new Uri(site.Base, here.Encoded), link) is var target && site.IsOwn(target) && site.FileAt(target) is { } next) waiting.Enqueue(next);
        }

        var pages = site.Pages.Where(page => page is not (StatiqSite.Pages.Html.RedirectPage or StatiqSite.Pages.Html.NotFoundPage or StatiqSite.Pages.Html.OfflinePage)).Select(page => page.Address.File);
        Assert.Empty(pages.Except(reached));
    }

    /// <summary>Why a link leads nowhere; null when it lands.</summary>
    private static string? Fault(RenderedSite site, Uri from, string link)
    {
        if (!Uri.TryCreate(from, link, out var target)) return "is no address";
        if (target.Scheme == Uri.UriSchemeMailto) return null;
        if (target.Scheme != Uri.UriSchemeHttps && target.Scheme != Uri.UriSchemeHttp) return "has a scheme that no page may have";
        if (!site.IsOwn(target)) return null;
        if (site.FileAt(target) is not { } file) return "is not on the site";
        if (target.Fragment.Length < 2) return null;
        return site.Document(new Address(file)).GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is null ? "has no such place on its page" : null;
    }

    private static IEnumerable<(string Name, string Value)> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.Value.ValueKind == JsonValueKind.String ? [(property.Name, property.Value.GetString()!)] : Texts(property.Value)), // a string is no null
        _ => [],
    };

    [GeneratedRegex("""url\(["']?(?<address>[^"')]+)["']?\)""")]
    private static partial Regex CssAddress();
}
