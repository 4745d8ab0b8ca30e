using CsCheck;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Settings;
using StatiqSite.Content.Topics;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Tests.Content.Yaml;

public sealed class YamlTreeNoiseTests
{
    [Fact]
    public void Any_pieces_of_yaml_end_in_diagnostics() => Noise.Yaml.Sample(text => Survives(text), iter: 20_000);

    [Fact]
    public void Any_characters_end_in_diagnostics() => Noise.Text.Sample(text => Survives(text), iter: 5_000);

    private static void Survives(string text)
    {
        var diagnostics = new Diagnostics();

        var tree = YamlTree.Parse("a.yaml", text, diagnostics);
        PaperFileReader.Parse("papers/a.yaml", text, diagnostics);
        TopicsFile.Parse("topics.yaml", text, diagnostics);
        ReviewFile.Parse("review.yaml", text, diagnostics);

        Assert.True(tree is not null || diagnostics.HasErrors);
        Assert.All(diagnostics.InOrder(), diagnostic => Assert.True(diagnostic.At is { Line: >= 1, Column: >= 1 } && !diagnostic.ToString().Contains('\n', StringComparison.Ordinal)));
    }
}
