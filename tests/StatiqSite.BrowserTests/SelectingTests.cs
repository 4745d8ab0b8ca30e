using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>A reader ticks papers on several pages and takes them away.</summary>
public sealed class SelectingTests(Browsing browsing)
{
    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task Ticks_are_kept_from_page_to_page_and_over_a_reload(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);
        await page.Locator("[data-select=tanaka2024pilot]").CheckAsync();
        await page.GotoAsync("papers/hu2022chatxray/");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Select", Exact = true }).CheckAsync();
        await page.GotoAsync("topics/modality/imaging/");
        await Expect(page.Locator("[data-select=tanaka2024pilot]")).ToBeCheckedAsync();
        await Expect(page.Locator("[data-select=hu2022chatxray]")).ToBeCheckedAsync();

        await page.ReloadAsync();

        await Expect(page.Locator("[data-slot=bar] [data-slot=count]")).ToHaveTextAsync("2 selected");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear", Exact = true }).ClickAsync();
        await Expect(page.Locator("[data-slot=bar]")).ToBeHiddenAsync();
        await Expect(page.Locator("[data-select=hu2022chatxray]")).Not.ToBeCheckedAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("bibtex", "bib")]
    [InlineData("biblatex", "biblatex.bib")]
    [InlineData("ris", "ris")]
    [InlineData("csl-json", "csl.json")]
    [InlineData("csv", "csv")]
    public async Task All_of_them_are_the_file_of_all_papers_byte_for_byte(string format, string extension)
    {
        var page = await browsing.OpenAsync("papers/");
        var whole = await BytesAsync(page, $"exports/all.{extension}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Select all 8" }).ClickAsync();
        await Expect(page.Locator("paper-tray [data-slot=told]")).ToHaveTextAsync("8 selected.");

        Assert.Equal(whole, await ExportAsync(page, format));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("bibtex", "bib")]
    [InlineData("ris", "ris")]
    [InlineData("csl-json", "csl.json")]
    public async Task One_of_them_is_the_file_of_its_own_page(string format, string extension)
    {
        var page = await browsing.OpenAsync("papers/hu2022chatxray/");
        var own = await BytesAsync(page, $"papers/hu2022chatxray.{extension}");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Select", Exact = true }).CheckAsync();

        Assert.Equal(own, await ExportAsync(page, format));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task A_selection_leaves_as_a_list_of_keys_and_comes_back(string theme)
    {
        var page = await browsing.OpenAsync("papers/?modality=text", theme: theme);
        await page.GetByRole(AriaRole.Button, new() { Name = "Select all 1" }).ClickAsync();
        var keys = await ExportAsync(page, "keys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear", Exact = true }).ClickAsync();

        await page.GetByLabel("Import a selection").SetInputFilesAsync(new FilePayload { Name = "selection.txt", MimeType = "text/plain", Buffer = [.. keys, .. "gone2001\n"u8] });

        await Expect(page.Locator("[data-slot=bar] [data-slot=count]")).ToHaveTextAsync("1 selected");
        await Expect(page.Locator(".tray-told")).ToHaveTextAsync("1 added, 1 not in this catalogue");
        await Expect(page.Locator("[data-answer] [data-select=moreau2022trust]")).ToBeCheckedAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task A_copy_is_the_same_text(string theme)
    {
        var page = await browsing.OpenAsync("papers/moreau2022trust/", theme: theme);
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Select", Exact = true }).CheckAsync();

        await page.Locator("[data-slot=bar]").GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();

        await Expect(page.Locator(".tray-told")).ToHaveTextAsync("1 copied");
        Assert.Equal(System.Text.Encoding.UTF8.GetString(await BytesAsync(page, "papers/moreau2022trust.bib")), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Themes.Names), MemberType = typeof(Themes))]
    public async Task A_selection_is_a_bibliography_in_the_style_that_is_chosen(string theme)
    {
        var page = await browsing.OpenAsync("papers/", theme: theme);
        await page.Locator("[data-select=vangogh2021captions]").CheckAsync();
        await page.Locator("[data-select=moreau2022trust]").CheckAsync();

        await page.GetByLabel("Format").SelectOptionAsync("references");
        await page.GetByLabel("Citation style").SelectOptionAsync("Vancouver (NLM)");
        var text = System.Text.Encoding.UTF8.GetString(await ExportAsync(page, "references"));
        await page.GetByLabel("Citation style").SelectOptionAsync("APA, 7th edition");
        var markdown = System.Text.Encoding.UTF8.GetString(await ExportAsync(page, "markdown"));
        await page.GetByLabel("Format").SelectOptionAsync("references");
        await page.Locator("[data-slot=bar]").GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
        await Expect(page.Locator(".tray-told")).ToHaveTextAsync("2 copied");

        Assert.Matches("^1\\. [^\n]+\n2\\. [^\n]+\n$", text);
        Assert.Contains("van Gogh", text, StringComparison.Ordinal);
        Assert.Matches("^- [^\n]+\n- [^\n]+\n$", markdown);
        Assert.Contains("*", markdown, StringComparison.Ordinal);
        var html = await page.EvaluateAsync<string>("navigator.clipboard.read().then(([item]) => item.getType('text/html')).then(blob => blob.text())");
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(html, "<p>"));
        Assert.Contains("<i>", html, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private static async Task<byte[]> BytesAsync(IPage page, string address) =>
        await (await page.APIRequest.GetAsync(address)).BodyAsync();

    private static async Task<byte[]> ExportAsync(IPage page, string format)
    {
        await page.GetByLabel("Format").SelectOptionAsync(format);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Export" }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
