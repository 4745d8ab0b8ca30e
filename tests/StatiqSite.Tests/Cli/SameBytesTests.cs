using System.Globalization;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Cli;

/// <summary>The same input gives the same bytes, whoever builds it, where and when.</summary>
public sealed class SameBytesTests
{
    [Theory]
    // Turkish has a dotless i, Thai another era, Arabic other digits, Danish sorts aa last.
    [InlineData("tr_TR.UTF-8", "Asia/Tokyo")]
    [InlineData("th_TH.UTF-8", "America/Los_Angeles")]
    [InlineData("ar_SA.UTF-8", "Pacific/Kiritimati")]
    [InlineData("da_DK.UTF-8", "UTC")]
    public async Task A_build_in_another_place_with_files_in_another_order_gives_the_same_bytes(string culture, string zone)
    {
        using var here = new TempFolder();
        LifelikeReview.CopyTo(here, "input");
        using var there = new TempFolder();
        LifelikeReview.CopyTo(there, "input", backwards: true);
        foreach (var file in Directory.EnumerateFiles(there["input"], "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);

        var first = await Statiqsite.RunUnderAsync(here.Path, new() { ["LC_ALL"] = "en_US.UTF-8", ["TZ"] = "UTC" }, "build");
        var second = await Statiqsite.RunUnderAsync(there.Path, new() { ["LC_ALL"] = culture, ["TZ"] = zone }, "build", "--output", "elsewhere/site");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Equal(FolderBytes.Of(here["output"]), FolderBytes.Of(there["elsewhere/site"]));
    }

    [Fact]
    public async Task A_second_build_gives_the_same_bytes()
    {
        using var folder = new TempFolder();
        LifelikeReview.CopyTo(folder, "input");

        await Statiqsite.RunAsync(folder.Path, "build");
        var first = FolderBytes.Of(folder["output"]);
        await Statiqsite.RunAsync(folder.Path, "build");

        Assert.NotEmpty(first);
        Assert.Equal(first, FolderBytes.Of(folder["output"]));
    }

    [Fact]
    public async Task No_page_depends_on_the_culture_of_its_reader()
    {
        using var input = LifelikeReview.Copy();
        var expected = await RenderedSite.OfAsync(input.Path, LifelikeReview.Address);

        // Flows with this test only.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
        var turkish = await RenderedSite.OfAsync(input.Path, LifelikeReview.Address);

        Assert.Equal("ı", "I".ToLower(CultureInfo.CurrentCulture));
        foreach (var (file, bytes) in expected.Files) Assert.True(bytes.Span.SequenceEqual(turkish.Files[file].Span), file);
    }
}
