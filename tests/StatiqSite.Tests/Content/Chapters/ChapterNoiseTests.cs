using CsCheck;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Chapters.Tables;

namespace StatiqSite.Tests.Content.Chapters;

public sealed class ChapterNoiseTests
{
    [Fact]
    public void Any_pieces_of_markdown_end_in_diagnostics() =>
        Noise.Markdown.Sample(body => Survives("---\ntitle: T\nnumber: 1\n---\n\n" + Noise.AsUtf8(body)), iter: 10_000);

    [Fact]
    public void Any_pieces_of_markdown_and_yaml_as_front_matter_end_in_diagnostics() =>
        Gen.Select(Noise.Yaml, Noise.Markdown).Sample((front, body) => Survives(Noise.AsUtf8($"---\n{front}\n---\n{body}")), iter: 5_000);

    [Fact]
    public void Any_characters_end_in_diagnostics() => Noise.Text.Sample(text => Survives(Noise.AsUtf8(text)), iter: 5_000);

    /// <summary>Each once kept a parser busy for minutes, at sizes that are read.</summary>
    [Theory]
    [InlineData("[](", 500_000)]
    [InlineData("![a](", 500_000)]
    [InlineData("[@", 500_000)]
    [InlineData("[a]: b\n", 500_000)]
    [InlineData("[@a; ", 500_000)]
    [InlineData("@a.", 100_000)]
    [InlineData("@a...", 100_000)]
    [InlineData("a^", 100_000)]
    [InlineData("::: a\n", 100_000)]
    [InlineData("> ", 100_000)]
    [InlineData("*a ", 100_000)]
    public void Hostile_repetition_ends_soon(string piece, int length) =>
        Survives("---\ntitle: T\nnumber: 1\n---\n\n@a " + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    private static void Survives(string text)
    {
        var diagnostics = new Diagnostics();

        var chapter = ChapterFileReader.Parse("chapters/01-one.md", text, TableSources.None, diagnostics);

        Assert.True(chapter is not null || diagnostics.HasErrors);
        Assert.All(diagnostics.InOrder(), found => Assert.True(found.At is { Line: >= 1, Column: >= 1 }));
    }
}
