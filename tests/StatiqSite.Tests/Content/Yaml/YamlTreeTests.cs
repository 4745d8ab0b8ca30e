using StatiqSite.Content;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Tests.Content.Yaml;

public sealed class YamlTreeTests
{
    [Theory]
    [InlineData("a: 1\nb:\n  c: 2\n", "b/c", 3, 6)]
    [InlineData("a: [x, yy]\n", "a/1", 1, 8)]
    [InlineData("a:\n  - x\n  - y\n", "a/1", 3, 5)]
    [InlineData("a: { b: 'c' }\n", "a/b", 1, 9)]
    [InlineData("# remark\n\na: \"b\"\n", "a", 3, 4)]
    [InlineData("a: >-\n  folded\n", "a", 1, 4)]
    [InlineData("a:\nb: 1\n", "a", 1, 3)]
    [InlineData("a: 1\r\nb:\r\n  c: 2\r\n", "b/c", 3, 6)]
    [InlineData("---\na: 1\n", "a", 2, 4)]
    [InlineData("名: 值\n", "名", 1, 4)]
    [InlineData("\"a\": 😀😀 b\nc: d\n", "c", 2, 4)]
    public void A_value_knows_where_it_stands_counted_from_one(string yaml, string path, int line, int column)
    {
        var (map, found) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", yaml, diagnostics));

        Assert.Empty(found);
        Assert.Equal(new SourceSpan("a.yaml", line, column), At(map, path)?.At);
    }

    [Fact]
    public void Front_matter_is_counted_from_its_own_first_line()
    {
        var (map, _) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.md", "title: T\nnumber: 1\n", diagnostics, firstLine: 2));

        Assert.Equal(new SourceSpan("a.md", 3, 9), map?.Find("number")?.At);
    }

    [Theory]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: NULL", true)]
    [InlineData("a:", true)]
    [InlineData("a: ''", true)]
    [InlineData("a: \"  \"", true)]
    [InlineData("a: >-\n", true)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: \"~\"", false)]
    [InlineData("a: nil", false)]
    [InlineData("a: false", false)]
    public void Only_nothing_is_empty(string yaml, bool isEmpty)
    {
        var (map, _) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", yaml, diagnostics));

        Assert.Equal(isEmpty, map?.Find("a") is YamlNode.Text { IsEmpty: true });
    }

    [Theory]
    [InlineData("a: \"  x\\n y \"", "x y")]
    [InlineData("a: >-\n  x\n  y\n\n  z\n", "x y z")]
    [InlineData("a: |\n  x\n  y\n", "x y")]
    [InlineData("a: x\n  y", "x y")]
    [InlineData("a: \"x\\ty\"", "x y")]
    [InlineData("a: \"Table\u00A01 and\\nmore\"", "Table\u00A01 and more")]
    [InlineData("a: \"\u3000x\"", "\u3000x")]
    [InlineData("a: \"x  y\"", "x y")]
    public void White_space_is_folded_and_no_break_spaces_stay(string yaml, string expected)
    {
        var (map, _) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", yaml, diagnostics));

        Assert.Equal(expected, map?.TextOf("a"));
    }

    [Theory]
    [InlineData("!x a")]
    [InlineData("!!python/object:os.system a")]
    [InlineData("!<tag:example.org,2000:x> a")]
    [InlineData("&anchor a")]
    [InlineData("{ b: &anchor c }")]
    public void Tags_and_anchors_are_refused_and_the_rest_is_read(string value)
    {
        var (map, found) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", $"a: {value}\nz: 1\n", diagnostics));

        Assert.Contains("YAML003", Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal("1", map?.TextOf("z"));
    }

    [Fact]
    public void An_alias_bomb_is_not_expanded()
    {
        var lines = Enumerable.Range(1, 30).Select(level => $"l{level}: [{string.Join(", ", Enumerable.Repeat($"*l{level - 1}", 9))}]");

        var (_, found) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", "l0: &l0 x\n" + string.Join('\n', lines), diagnostics));

        Assert.Equal(1 + 30 * 9, found.Length);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "}")]
    public void Nesting_has_an_end_in_any_style(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 20_000)) + "x" + string.Concat(Enumerable.Repeat(close, 20_000));

        var (map, found) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", "a: " + deep, diagnostics));

        Assert.Null(map);
        Assert.Contains("YAML004", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public void Thirty_levels_are_read()
    {
        var (map, found) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", "a: " + new string('[', 30) + "x" + new string(']', 30), diagnostics));

        Assert.Empty(found);
        Assert.NotNull(map);
    }

    [Fact]
    public void A_key_that_is_no_word_is_reported_and_the_rest_is_read()
    {
        var (map, found) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", "[a, b]: 1\nz: 2\n", diagnostics));

        Assert.StartsWith("a.yaml(1,1): error YAML001: A key must be a word, but is a list.", Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal("2", map?.TextOf("z"));
    }

    [Fact]
    public void A_merge_key_is_a_key_like_any_other()
    {
        var (map, found) = Diagnosing.Of(diagnostics => YamlTree.Parse("a.yaml", "<<: *base\nz: 2\n", diagnostics));

        Assert.Contains("`*base` is an alias", Assert.Single(found), StringComparison.Ordinal);
        Assert.Equal(["<<", "z"], map?.Entries.Select(entry => entry.Key));
    }

    private static YamlNode? At(YamlNode? node, string path) =>
        path.Split('/').Aggregate(node, (inner, step) => inner switch
        {
            YamlNode.Map map => map.Find(step),
            YamlNode.List list => list.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
            _ => null,
        });
}
