namespace StatiqSite.Tests.Catalog.Upkeep;

public sealed class QualityReportTests
{
    private static readonly string[] Files = ["a", "b", "c"];

    [Fact]
    public void It_holds_the_warnings_of_check_and_no_more()
    {
        var (map, found) = Read();

        var quality = map.Site.Review.Quality;
        Assert.Equal(found.Order(StringComparer.Ordinal), quality.Rules.SelectMany(rule => rule.Findings).Select(finding => finding.Diagnostic.ToString().Replace(finding.File.Path, "input/" + finding.File.Path[finding.File.Path.IndexOf("papers", StringComparison.Ordinal)..], StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(found.Length, quality.Findings);
    }

    [Fact]
    public void The_commonest_rule_and_the_file_with_most_findings_stand_first()
    {
        var (map, _) = Read();

        var quality = map.Site.Review.Quality;
        Assert.Equal(["PAPER104 2", "PAPER102 1", "PAPER105 1"], quality.Rules.Select(rule => $"{rule.Rule.Code} {rule.Findings.Length}"));
        Assert.Equal(["b 3", "a 1"], quality.Files.Select(file => $"{file.Paper?.Key} {file.Findings.Length}"));
    }

    private static (StatiqSite.Pages.SiteMap Map, string[] Found) Read()
    {
        string[] texts =
        [
            "title: A\nauthors: [Li]\ndate: 2024\ndoi: 10.1000/a\n",
            "title: B\ndate: 2024\ndoi: 10.1000/b\nnote: Where are its authors?\n",
            "title: C\nauthors: [Li]\ndate: 2024\ndoi: 10.1000/c\nsummary: S.\n",
        ];
        var (map, found) = Diagnosing.Files(Input.With([.. Files.Zip(texts, (file, text) => ($"papers/{file}.yaml", text))]));
        Assert.NotNull(map);
        return (map, found);
    }
}
