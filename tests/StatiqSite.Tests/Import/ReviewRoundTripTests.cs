using StatiqSite.Citations;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Import;

/// <summary>A whole review leaves in a format, is imported, and leaves again: what the format holds is the same, to the byte.</summary>
public sealed class ReviewRoundTripTests
{
    public static TheoryData<string> Formats => ["bibtex", "biblatex", "ris", "csl-json", "csv"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_review_leaves_as_it_left_before(string id)
    {
        var format = CitationFormat.All.Single(known => known.Id == id);
        // A table prints an organization as it prints a name in reading order.
        var works = id == "csv" ? Works().Where(work => work.Authors.Named.All(author => author is Author.Person)) : Works();
        var exported = Text(format, works);

        var reading = ImportFormat.Detect(exported, out _)!.Read("all", exported);

        Assert.Empty(reading.Skipped);
        Assert.Equal(exported, Text(format, reading.Works.Select(found => found.Work with { Key = new CitationKey(found.PrintedKey!) })));
    }

    private static IEnumerable<Work> Works() =>
        Directory.EnumerateFiles(Path.Combine(LifelikeReview.Folder, "papers"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => PaperFileReader.Parse(file, File.ReadAllText(file), new Diagnostics())!.Work);

    private static string Text(CitationFormat format, IEnumerable<Work> works)
    {
        var to = new StringWriter();
        format.Write(works, to);
        return to.ToString();
    }
}
