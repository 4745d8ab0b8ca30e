using System.Net;
using System.Net.NetworkInformation;
using System.Text;
using System.Text.RegularExpressions;

namespace StatiqSite.Tests.Cli.Preview;

public sealed partial class PreviewPagesTests(LifelikePreview lifelike) : IClassFixture<LifelikePreview>
{
    private readonly RunningPreview preview = lifelike.Preview;

    [Fact]
    public async Task Every_file_of_a_build_is_served_byte_for_byte_but_for_the_reload_script()
    {
        var built = await Statiqsite.RunAsync(lifelike.Folder, "build", "--address", preview.Address.AbsoluteUri);
        Assert.Equal((0, ""), (built.Code, built.Error));
        var output = Path.Combine(lifelike.Folder, "output");

        foreach (var file in Directory.EnumerateFiles(output, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var path = Path.GetRelativePath(output, file);
            // The marker is no page, and the preview's worker takes itself away: see the test below.
            if (path is ".statiqsite" or "sw.js") continue;
            using var answer = await preview.Client.GetAsync(AddressOf(path), TestContext.Current.CancellationToken);
            var served = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            if (path.EndsWith(".html", StringComparison.Ordinal)) served = Encoding.UTF8.GetBytes(ReloadScript().Replace(Encoding.UTF8.GetString(served), "", 1));
            Assert.True((await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).AsSpan().SequenceEqual(served), path);
        }
    }

    [Fact]
    public async Task A_worker_of_a_site_that_was_served_here_before_is_told_to_leave()
    {
        var (status, text) = await preview.GetAsync("sw.js");

        Assert.Equal(200, status);
        Assert.Contains("self.registration.unregister()", text, StringComparison.Ordinal);
        Assert.DoesNotContain("importScripts", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_a_page_is_answered_with_the_page_for_lost_readers()
    {
        var (status, text) = await preview.GetAsync("papers/nobody2024/");

        Assert.Equal(404, status);
        Assert.Contains("<h1 class=\"page-head__title\">There is no page at this address</h1>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("papers", "/papers/")]
    [InlineData("papers/li2023seeing", "/papers/li2023seeing/")]
    [InlineData("papers?q=a%20b&task=triage", "/papers/?q=a%20b&task=triage")]
    [InlineData("authors/%E9%99%88-%E4%BC%9F", "/authors/%E9%99%88-%E4%BC%9F/")]
    public async Task A_folder_is_answered_with_its_slash(string asked, string told)
    {
        using var answer = await preview.Client.GetAsync(new Uri(asked, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(told, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("//papers")]
    [InlineData("///papers")]
    [InlineData("//papers/")]
    [InlineData("//papers?q=x")]
    public async Task No_address_leads_away_from_the_preview(string target)
    {
        var answer = await preview.SendAsync(target);

        Assert.DoesNotContain("Location: //", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("papers/li2023seeing/", "text/html; charset=utf-8")]
    [InlineData("papers/li2023seeing.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("papers/li2023seeing.ris", "application/x-research-info-systems; charset=utf-8")]
    [InlineData("papers/li2023seeing.csl.json", "application/json; charset=utf-8")]
    [InlineData("exports/all.biblatex.bib", "application/x-bibtex; charset=utf-8")]
    [InlineData("updates.atom", "application/atom+xml; charset=utf-8")]
    [InlineData("updates.json", "application/json; charset=utf-8")]
    [InlineData("sitemap.xml", "text/xml")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("figures/pathway.svg", "image/svg+xml")]
    [InlineData("figures/curve.png", "image/png")]
    [InlineData("schema/paper.json", "application/json; charset=utf-8")]
    public async Task A_file_is_sent_as_what_it_is(string path, string type)
    {
        using var answer = await preview.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Style_scripts_and_fonts_are_sent_as_what_they_are()
    {
        var types = new Dictionary<string, string> { [".css"] = "text/css; charset=utf-8", [".js"] = "text/javascript; charset=utf-8", [".woff2"] = "font/woff2", [".svg"] = "image/svg+xml" };
        var (_, home) = await preview.GetAsync("");

        var assets = Asset().Matches(home).Select(match => match.Value).Distinct().ToArray();

        Assert.Equal(types.Keys.Order(StringComparer.Ordinal), assets.Select(Path.GetExtension).Distinct().Order(StringComparer.Ordinal));
        foreach (var asset in assets)
        {
            using var answer = await preview.Client.GetAsync(new Uri(asset, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(types[Path.GetExtension(asset)], answer.Content.Headers.ContentType?.ToString());
        }
    }

    [Fact]
    public void Only_this_machine_is_listened_to()
    {
        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == preview.Address.Port);

        Assert.All(listeners, listener => Assert.True(IPAddress.IsLoopback(listener.Address), listener.ToString()));
        Assert.NotEmpty(listeners);
    }

    [Theory]
    [InlineData("/../../../../../../../../etc/passwd")]
    [InlineData("/..%2f..%2f..%2f..%2f..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/%252e%252e%252f%252e%252e%252fetc%252fpasswd")]
    [InlineData("/figures/../../../../../../../etc/passwd")]
    [InlineData("/figures/..%5c..%5c..%5c..%5cetc%5cpasswd")]
    [InlineData("/assets/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/%2Fetc/passwd")]
    [InlineData("/etc/passwd%00.html")]
    [InlineData("/file:///etc/passwd")]
    [InlineData("/input/review.yaml")]
    [InlineData("/../input/review.yaml")]
    [InlineData("/.statiqsite")]
    [InlineData("/.git/config")]
    public async Task No_path_leaves_the_site(string target)
    {
        var answer = await preview.SendAsync(target);

        Assert.Matches(@"\AHTTP/1\.1 40[04] ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("short-title", answer, StringComparison.Ordinal);
    }

    private static Uri AddressOf(string path)
    {
        var encoded = string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
        return new Uri(encoded.EndsWith("index.html", StringComparison.Ordinal) ? encoded[..^"index.html".Length] : encoded, UriKind.Relative);
    }

    [GeneratedRegex("""<script type="module" src="/_preview/reload\.js[^"]*"></script>\n(?=</body>)""")]
    private static partial Regex ReloadScript();

    [GeneratedRegex("""(?<==")/assets/[^"]+""")]
    private static partial Regex Asset();
}
