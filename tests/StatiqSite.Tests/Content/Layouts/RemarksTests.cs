using System.Text.RegularExpressions;
using CsCheck;
using StatiqSite.Content;
using StatiqSite.Content.Layouts;
using StatiqSite.Content.Papers;

namespace StatiqSite.Tests.Content.Layouts;

public sealed partial class RemarksTests
{
    private static readonly Gen<string> Papers = Gen.Int[0, int.MaxValue].Select(RemarkedPaper.Of);

    [Fact]
    public void No_comment_is_lost_and_none_moves_to_something_else() =>
        Papers.Sample(text =>
        {
            var lines = LaidOut(text).Split('\n')[1..];

            Assert.Equal(Comments(text.Split('\n')), Comments(lines));
            foreach (var (at, line) in lines.Index()) AssertInPlace(lines, at, line);
        }, iter: 3000, print: text => text + "-----\n" + LaidOut(text));

    [Fact]
    public void A_second_time_nothing_changes() =>
        Papers.Sample(text => Assert.Equal(LaidOut(text), LaidOut(LaidOut(text))), iter: 3000, print: text => text + "-----\n" + LaidOut(text));

    [Fact]
    public void The_paper_stays_the_same() =>
        Papers.Sample(text => Assert.Equal(Said(text), Said(LaidOut(text))), iter: 1000, print: text => text + "-----\n" + LaidOut(text));

    [Fact]
    public void Noise_that_is_YAML_keeps_its_meaning_and_its_comments() =>
        Noise.Yaml.Where(text => InvisibleText.Find(text) is null && !text.AsSpan().ContainsAny('\u2028', '\u0085')).Sample(text =>
        {
            if (InputLayout.TextOf("papers/a.yaml", text, FileKind.Paper, depth: 1, new Diagnostics()) is not { } laidOut) return;

            Assert.Equal(laidOut, LaidOut(laidOut));
            Assert.Equal(Codes(text), Codes(laidOut));
        }, iter: 20000, print: text => System.Text.Json.JsonSerializer.Serialize(text));

    private static void AssertInPlace(string[] lines, int at, string line)
    {
        if (CommentOf(line) is not { } comment || comment.Split(' ') is not ["#", var kind, { Length: > 0 } path]) return;
        var own = line[..^comment.Length].Trim();
        var said = kind switch
        {
            "before" => lines.Skip(at + 1).First(next => Said(next) is not ("" or "-")),
            "below" => lines.Take(at).Last(former => Said(former).Length > 0),
            // Behind a hyphen or `key: >-` what it is about stands in the next line.
            _ => own is "-" || own.EndsWith(">-", StringComparison.Ordinal) ? lines[at + 1] : line,
        };
        Assert.True(Names(said, path), $"{comment} stands at: {said}");

        static string Said(string text) => CommentOf(text) is { } comment ? text[..^comment.Length].Trim() : text.Trim();
    }

    /// <summary>Whether the line is about that place, or about something in it.</summary>
    private static bool Names(string line, string path) =>
        line.Contains(path, StringComparison.Ordinal) || path.Contains('-', StringComparison.Ordinal) && line.TrimStart('-', ' ').StartsWith(path.Split('-')[^1] + ":", StringComparison.Ordinal);

    private static string? CommentOf(string line) => Comment().Match(line) is { Success: true, Value: var comment } ? comment : null;

    private static string[] Comments(string[] lines) => [.. lines.Select(CommentOf).OfType<string>().Select(comment => comment.TrimEnd()).Order(StringComparer.Ordinal)];

    private static string LaidOut(string text)
    {
        var diagnostics = new Diagnostics();
        var laidOut = InputLayout.TextOf("papers/a.yaml", text, FileKind.Paper, depth: 1, diagnostics);
        Assert.False(diagnostics.HasErrors);
        return laidOut!; // without a fault there is a text
    }

    private static string Said(string text) =>
        PaperFileWriter.TextOf(PaperFileReader.Parse("papers/a.yaml", text, new Diagnostics())!); // the file is a mapping

    [GeneratedRegex("# (head|before|beside|below).*")]
    private static partial Regex Comment();

    /// <summary>Errors only: beside a text that has come into quotes, a comment no longer looks like a part of it.</summary>
    private static string[] Codes(string text)
    {
        var diagnostics = new Diagnostics();
        PaperFileReader.Parse("papers/a.yaml", text, diagnostics);
        return [.. diagnostics.InOrder().Where(found => found.Rule.Severity == Severity.Error).Select(found => found.Rule.Code).Order(StringComparer.Ordinal)];
    }
}
