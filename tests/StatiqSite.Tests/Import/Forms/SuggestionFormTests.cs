using CsCheck;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import.Forms;

namespace StatiqSite.Tests.Import.Forms;

/// <summary>What the form "Suggest a paper" may hold; see <see cref="FormCaseTests"/> too.</summary>
public sealed class SuggestionFormTests
{
    private static readonly Sources Companion = FormCaseTests.Companion;

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u0007")]
    [InlineData("\u000C")]
    [InlineData("\r")]
    [InlineData("\u001B[2J")]
    [InlineData("\u0085")]
    [InlineData("\u00AD")]
    [InlineData("\u061C")]
    [InlineData("\u180E")]
    [InlineData("\u200B")]
    [InlineData("\u200E")]
    [InlineData("\u2028")]
    [InlineData("\u202E")]
    [InlineData("\u2060")]
    [InlineData("\u2066")]
    [InlineData("\uE000")]
    [InlineData("\uFEFF")]
    [InlineData("\uFFFD")]
    [InlineData("\uFFFE")]
    [InlineData("\uD800")]
    [InlineData("\U000E0041")]
    [InlineData("\U000F0000")]
    public void A_character_that_nobody_sees_is_refused_in_every_answer_and_not_repeated(string strange)
    {
        foreach (var label in SuggestionForm.Labels.SkipLast(1))
        {
            var (paper, found) = Read(Form((label, $"A{strange}B")));

            Assert.Null(paper);
            var diagnostic = Assert.Single(found.InOrder());
            Assert.Equal("FORM003", diagnostic.Rule.Code);
            Assert.DoesNotContain(strange, diagnostic.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("می\u200Cخواهم")]
    [InlineData("क\u200Dष")]
    [InlineData("检索增强的大语言模型")]
    [InlineData("Ελληνικά, naïve and ﬁne – p < 0.05 & 5 > 3 €")]
    public void Text_of_any_language_is_taken_as_it_is(string title) =>
        Assert.Equal(title, Read(Form(("Title", title))).Paper?.Work.Title);

    [Fact]
    public void A_title_is_refused_or_read_back_from_the_file_as_it_was_written() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char[" \t:#-?&*!|>'\"%@`{}[],\\~.=0aé\n/$(<"], 1, 40], Gen.String[Gen.Char['\u0000', '\uFFFF'], 1, 20]).Sample(title =>
        {
            var (paper, found) = Read(Form(("Title", title)));
            if (paper is null) return found.HasErrors;

            var diagnostics = new Diagnostics();
            var back = PaperFileReader.Parse($"papers/{paper.Work.Key}.yaml", PaperFileWriter.TextOf(paper), diagnostics);
            return diagnostics.InOrder().IsEmpty && back?.Work.Title == paper.Work.Title && back.Work.Doi == paper.Work.Doi && CitationKey.Find(paper.Work.Key.Value) is not null;
        });

    [Theory]
    [InlineData("Title", 300)]
    [InlineData("Identifier", 300)]
    [InlineData("Summary", 1_000)]
    [InlineData("Authors", 6_000)]
    public void An_answer_that_is_too_long_is_refused(string label, int longest)
    {
        var (paper, found) = Read(Form((label, new string('a', longest + 1))));

        Assert.Null(paper);
        Assert.Equal("FORM002", Assert.Single(found.InOrder()).Rule.Code);
    }

    [Theory]
    [InlineData("### Identifier\n")]
    [InlineData("a")]
    [InlineData("### \n")]
    [InlineData("\n")]
    public void An_issue_without_end_is_refused_at_once(string piece)
    {
        var (paper, found) = Read(string.Concat(Enumerable.Repeat(piece, 200_000)));

        Assert.Null(paper);
        Assert.Equal("FORM002", Assert.Single(found.InOrder()).Rule.Code);
    }

    [Fact]
    public void As_long_as_an_issue_can_be_it_is_answered_with_few_words()
    {
        var (_, found) = Read(Form(("Authors", string.Concat(Enumerable.Repeat("1\n", 2_900))), ("Where it belongs", string.Concat(Enumerable.Range(100, 240).Select(number => $"{number}\n")))));

        Assert.InRange(string.Concat(found.InOrder()).Length, 1, 8_000);
    }

    [Fact]
    public void Places_that_are_not_known_are_told_by_the_first_few()
    {
        var (paper, found) = Read(Form(("Where it belongs", string.Concat(Enumerable.Range(100, 240).Select(number => $"{number}\n")))));

        Assert.NotNull(paper);
        Assert.Equal(10, found.InOrder().Count(diagnostic => diagnostic.Rule.Code == "FORM013"));
    }

    [Fact]
    public void Lines_that_end_as_a_browser_ends_them_are_lines() =>
        Assert.Equal("Made up", Read(Form().Replace("\n", "\r\n", StringComparison.Ordinal)).Paper?.Work.Title);

    [Fact]
    public void Works_that_would_have_one_key_have_two()
    {
        var (first, _) = Read(Form());

        var (second, _) = Read(Form(("Identifier", "10.1000/new.2"), ("Title", "Made again")), Companion with { Papers = [.. Companion.Papers, first!] }); // asserted below

        Assert.Equal(("lovelace2024made", "lovelace2024madeb"), (first?.Work.Key.Value, second?.Work.Key.Value));
    }

    private static (PaperFile? Paper, Diagnostics Found) Read(string issue, Sources? companion = null)
    {
        var found = new Diagnostics();
        return (SuggestionForm.Read("issue", issue, companion ?? Companion, new PartialDate(2026, 11, 30), found), found);
    }

    /// <summary>The form as GitHub prints it, right in all that is not given.</summary>
    private static string Form(params ReadOnlySpan<(string Label, string Answer)> given)
    {
        var answers = new Dictionary<string, string> { ["Identifier"] = "10.1000/new.1", ["Title"] = "Made up", ["Authors"] = "Lovelace, Ada", ["Date"] = "2024" };
        foreach (var (label, answer) in given) answers[label] = answer;
        return string.Join("\n\n", SuggestionForm.Labels.Select(label => $"### {label}\n\n{answers.GetValueOrDefault(label, "_No response_")}"));
    }
}
