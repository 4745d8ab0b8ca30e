using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader goes on reading without a network, while the site may change.</summary>
public sealed class OfflineTests(Browsing browsing, Builds builds) : IClassFixture<Builds>
{
    private const string Visited = "papers/hu2022chatxray/";
    private const string VisitedBefore = "papers/moreau2022trust/";

    [Fact]
    public async Task What_was_visited_and_the_core_are_read_without_a_network()
    {
        await using var server = await Builds.PublishAsync(builds.First);
        var page = await browsing.OpenAsync(server.Address + Visited);
        await ControlledAsync(page);

        server.Folder = null;
        foreach (var address in new[] { Visited, "", "chapters/images/", "topics/", "about/" })
        {
            await GoAsync(page, server, address);
            Assert.Equal($"/{address} in {builds.FirstStyle}", $"/{address} in {await StyleAsync(page)}");
        }

        await GoAsync(page, server, "papers/?q=okafor");
        await Expect(page.Locator("[data-answer] a[href$='papers/okafor2023reading/']")).ToBeVisibleAsync();
        await GoAsync(page, server, "papers/tanaka2024pilot/");
        await Expect(page.Locator("h1")).ToHaveTextAsync("This page is not here without a network");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Papers_that_were_visited_are_compared_without_a_network_and_others_are_named()
    {
        await using var server = await Builds.PublishAsync(builds.First);
        var page = await browsing.OpenAsync(server.Address + Visited);
        await ControlledAsync(page);
        await GoAsync(page, server, VisitedBefore);
        await KeptAsync(page);

        server.Folder = null;
        await GoAsync(page, server, "compare/?papers=hu2022chatxray,moreau2022trust,tanaka2024pilot");

        await Expect(page.GetByRole(AriaRole.Columnheader)).ToContainTextAsync(["Hu et al., 2022", "Moreau et al., 2022"]);
        await Expect(page.GetByText("What is said of the paper with the key tanaka2024pilot could not be fetched.")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_update_arrives_whole_while_pages_of_the_build_before_still_find_their_files()
    {
        await using var server = await Builds.PublishAsync(builds.First);
        var page = await browsing.OpenAsync(server.Address + VisitedBefore);
        await ControlledAsync(page);
        var left = await page.Context.NewPageAsync();
        await GoAsync(left, server, Visited);
        await KeptAsync(left);

        server.Folder = builds.Second;
        await GoAsync(page, server, Visited);
        await Expect(page.Locator("h1")).ToHaveTextAsync(Builds.NewTitle);
        Assert.Equal(builds.SecondStyle, await StyleAsync(page));
        await WholeAsync(page, builds.Second);

        Assert.True(await left.EvaluateAsync<bool>("name => fetch(new URL('../../assets/' + name, location)).then(answer => answer.ok)", builds.FirstStyle));
        server.Folder = null;
        foreach (var address in new[] { Visited, VisitedBefore, "", "chapters/images/", "compare/" })
        {
            await GoAsync(page, server, address);
            Assert.Equal($"/{address} in {builds.SecondStyle}", $"/{address} in {await StyleAsync(page)}");
        }

        await AssertListOfAsync(page, server, builds.Second);
        await GoAsync(page, server, Visited);
        await Expect(page.Locator("h1")).ToHaveTextAsync(Builds.NewTitle);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_update_that_breaks_off_leaves_the_build_before_whole()
    {
        await using var server = await Builds.PublishAsync(builds.First);
        var page = await browsing.OpenAsync(server.Address + Visited);
        await ControlledAsync(page);
        var broken = new TaskCompletionSource();
        server.Asked = path =>
        {
            if (!path.EndsWith("/chapters/introduction/", StringComparison.Ordinal)) return;
            server.Folder = null;
            broken.TrySetResult();
        };

        server.Folder = builds.Second;
        await GoAsync(page, server, "about/");
        await broken.Task.WaitAsync(TestContext.Current.CancellationToken);

        await SettledAsync(page);
        foreach (var address in new[] { Visited, "", "about/" })
        {
            await GoAsync(page, server, address);
            Assert.Equal($"/{address} in {builds.FirstStyle}", $"/{address} in {await StyleAsync(page)}");
        }

        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_build_that_is_replaced_while_it_is_fetched_is_not_used()
    {
        await using var server = await Builds.PublishAsync(builds.First);
        var page = await browsing.OpenAsync(server.Address + Visited);
        await ControlledAsync(page);
        // The second build has named itself, its pages are asked for, and meanwhile the first one is published again.
        var replaced = new TaskCompletionSource();
        server.Asked = path =>
        {
            if (!path.EndsWith("/chapters/introduction/", StringComparison.Ordinal)) return;
            server.Folder = builds.First;
            replaced.TrySetResult();
        };

        server.Folder = builds.Second;
        await GoAsync(page, server, "about/");
        await replaced.Task.WaitAsync(TestContext.Current.CancellationToken);
        await SettledAsync(page);

        server.Folder = null;
        foreach (var address in new[] { Visited, "", "chapters/images/", "compare/" })
        {
            await GoAsync(page, server, address);
            Assert.Equal($"/{address} in {builds.FirstStyle}", $"/{address} in {await StyleAsync(page)}");
        }

        await AssertListOfAsync(page, server, builds.First);
        await page.Context.CloseAsync();
    }

    private static Task<IResponse?> GoAsync(IPage page, StaticServer server, string address) => page.GotoAsync(server.Address + address);

    private static Task<string> ControlledAsync(IPage page) => page.EvaluateAsync<string>("""
        () => new Promise(done => {
          const { serviceWorker } = navigator;
          if (serviceWorker.controller) done("");
          else serviceWorker.addEventListener("controllerchange", () => done(""), { once: true });
        })
        """);

    /// <summary>Until the page that is shown is kept.</summary>
    private static Task KeptAsync(IPage page) => UntilAsync(page, "() => caches.match(location.href).then(kept => kept !== undefined)", "");

    /// <summary>Until the build of that folder is kept whole and answers.</summary>
    private static async Task WholeAsync(IPage page, string folder)
    {
        await UntilAsync(page, "async version => (await caches.keys()).some(name => name.endsWith(version))", Builds.VersionOf(folder));
        await SettledAsync(page);
    }

    /// <summary>Until no other worker is on its way.</summary>
    private static Task SettledAsync(IPage page) => UntilAsync(
        page, "() => navigator.serviceWorker.getRegistration().then(({ installing, waiting, active }) => !installing && !waiting && active.state === 'activated')", "");

    /// <summary>Playwright's own waiting takes a promise for a yes.</summary>
    private static async Task UntilAsync(IPage page, string holds, string argument) =>
        await page.EvaluateAsync($"async argument => {{ while (!await ({holds})(argument)) await new Promise(requestAnimationFrame); }}", argument);

    /// <summary>The list of papers, which has its style in itself, names the search index of that build, and so does what the dialog begins with.</summary>
    private static async Task AssertListOfAsync(IPage page, StaticServer server, string build)
    {
        await GoAsync(page, server, "papers/");
        foreach (var named in new[]
        {
            await page.EvaluateAsync<string>("() => document.querySelector('[data-index]').dataset.index"),
            await page.EvaluateAsync<string>("() => fetch('search.json').then(answer => answer.json()).then(({ index }) => index)"),
        })
            Assert.Equal(Builds.IndexOf(build), named.Split('/')[^2]);
    }

    /// <summary>The style sheet of nearly every page, by file name; nothing when it did not arrive.</summary>
    private static Task<string> StyleAsync(IPage page) => page.EvaluateAsync<string>(
        "() => [...document.styleSheets].filter(sheet => sheet.cssRules.length > 0).map(sheet => sheet.href.split('/').at(-1)).filter(name => name.startsWith('theme-')).join()");
}
