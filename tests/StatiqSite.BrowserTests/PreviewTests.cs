using System.Text.RegularExpressions;
using static Microsoft.Playwright.Assertions;

namespace StatiqSite.BrowserTests;

/// <summary>An author edits and looks.</summary>
public sealed partial class PreviewTests(Browsing browsing)
{
    [Fact]
    public async Task A_saved_change_reloads_the_page_and_a_mistake_is_shown_until_it_is_mended()
    {
        var input = Directory.CreateTempSubdirectory("statiqsite-preview-");
        foreach (var source in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Review"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input.FullName, Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "Review"), source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy);
        }

        using var preview = Statiqsite.Start("preview", "--input", input.FullName, "--port", "0");
        try
        {
            var address = await AddressAsync(preview);
            var page = await browsing.OpenAsync(address + "papers/hu2022chatxray/");
            var file = Path.Combine(input.FullName, "papers/hu2022chatxray.yaml");
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

            await File.WriteAllTextAsync(file, TitleLine().Replace(text, "title: A new title"), TestContext.Current.CancellationToken);
            await Expect(page.Locator("h1")).ToHaveTextAsync("A new title");
            await File.WriteAllTextAsync(file, text.Replace("title:", "titel:", StringComparison.Ordinal), TestContext.Current.CancellationToken);
            await Expect(page.GetByText("did you mean `title`")).ToBeVisibleAsync();
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);

            await Expect(page.Locator("h1")).Not.ToHaveTextAsync("A new title");
            await Expect(page.GetByText("did you mean")).ToHaveCountAsync(0);
            await page.Context.CloseAsync();
        }
        finally
        {
            preview.Kill(entireProcessTree: true);
            await preview.WaitForExitAsync(CancellationToken.None);
            input.Delete(recursive: true);
        }
    }

    private static async Task<string> AddressAsync(System.Diagnostics.Process preview)
    {
        while (await preview.StandardOutput.ReadLineAsync() is { } line)
            if (AddressForm().Match(line) is { Success: true } match) return match.Value;
        throw new InvalidOperationException("The preview ended: " + await preview.StandardError.ReadToEndAsync());
    }

    [GeneratedRegex("http://127[^ ]+/")]
    private static partial Regex AddressForm();

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
