using StatiqSite.Corpus;

namespace StatiqSite.Tests.Tools;

public sealed class CorpusTests
{
    [Fact]
    public void A_made_review_has_no_errors_and_is_the_same_every_time()
    {
        using var folder = new TempFolder();
        var (first, second) = (Path.Combine(folder.Path, "first"), Path.Combine(folder.Path, "second"));

        MadeReview.Write(first, papers: 120);
        MadeReview.Write(second, papers: 120);

        Assert.DoesNotContain(Diagnosing.Input(first).Found, line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.Equal(Files(first), Files(second));
    }

    [Fact]
    public void A_folder_that_is_not_empty_is_left_alone()
    {
        using var folder = new TempFolder();
        folder.Write("mine.txt", "kept");

        Assert.Throws<IOException>(() => MadeReview.Write(folder.Path, papers: 1));

        Assert.Equal("kept", File.ReadAllText(folder["mine.txt"]));
    }

    private static (string, string)[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file))).Order()];
}
