using Markdig.Syntax;
using StatiqSite.Content.Chapters;

namespace StatiqSite.Tests.Content.Chapters;

public sealed class TableAndNoteTests
{
    private const string Rows = "| a | b |\n| - | - |\n| 1 | 2 |\n";

    [Theory]
    [InlineData("Table: Words. {#table-2}", "table-2", "2")]
    [InlineData("Table: Words. {#models}", "models", null)]
    [InlineData("Table: Words. {#table-2b}", "table-2b", null)]
    [InlineData("Table: *Words.*", null, null)]
    public void A_paragraph_behind_a_table_that_says_so_is_its_caption(string caption, string? id, string? number)
    {
        var chapter = Reading.Of($"{Rows}\n{caption}\n\nText.");

        var table = Assert.Single(chapter.Text.Descendants<CaptionedTable>());
        Assert.Equal(number, table.Number);
        Assert.Equal(id is null ? [] : [id], chapter.Anchors);
        Assert.IsType<ParagraphBlock>(chapter.Text[^1]);
    }

    [Theory]
    [InlineData("{0}\nText between.\n\nTable: Words.")]
    [InlineData("Table: Words.\n\n{0}")]
    [InlineData("{0}\nTables: words.")]
    public void Without_such_a_paragraph_there_is_no_caption(string body) =>
        Assert.Empty(Reading.Of(body.Replace("{0}", Rows, StringComparison.Ordinal)).Text.Descendants<CaptionedTable>());

    [Fact]
    public void Tables_in_lists_and_quotations_have_captions_too() =>
        Assert.Equal(2, Reading.Of("> | a |\n> | - |\n> | 1 |\n>\n> Table: One.\n\n- item\n\n  | a |\n  | - |\n  | 1 |\n\n  Table: Two.\n").Text.Descendants<CaptionedTable>().Count());

    [Fact]
    public void Captions_rows_notes_and_editors_notes_are_told_apart()
    {
        var chapter = Reading.Of("""
            ## One {#one}

            A sentence [@a].[^n] Another.

            | Head [@b] |
            | - |
            | Row [@c]; [@d] |

            Table: Caption [@e].

            ## Two [@f] {#two}

            > **Editor's note.** Note [@g].

            > Quoted [@h].

            - Item [@i]. And [@j].

            [^n]: Foot [@k].
            """);

        Assert.Equal(
        [
            "one Sentence a", "one Sentence b", "one TableRow c d", "one Caption e", "two Sentence f", "two EditorsNote g", "two Sentence h", "two Sentence i", "two Sentence j",
            "one Footnote k",
        ], chapter.Passages.Select(passage => $"{passage.Section} {passage.Kind} {string.Join(' ', passage.Citations.SelectMany(inline => inline.Citations).Select(citation => citation.Key.Value))}"));
    }

    [Theory]
    [InlineData("> Editor's note. Words [@a].", PassageKind.EditorsNote)]
    [InlineData("> *Editor’s note.* Words [@a].", PassageKind.EditorsNote)]
    [InlineData("> Editor’s notes on words [@a].", PassageKind.Sentence)]
    [InlineData("> Words. Editor’s note. [@a].", PassageKind.Sentence)]
    public void An_editors_note_begins_as_one(string markdown, PassageKind kind) => Assert.Equal(kind, Reading.Of(markdown).Passages[^1].Kind);

    [Fact]
    public void The_words_of_a_passage_are_plain_and_typeset()
    {
        var passage = Assert.Single(Reading.Of("*Marked* `code` $x$ [link](#x) -- \"quoted\" it's &amp; <https://example.org/>\nhere[^n] \uFFFC &#65532; [@a].\n\n[^n]: Note.").Passages);

        Assert.Equal("Marked code x link – “quoted” it’s & https://example.org/ here \uFFFD \uFFFD\u00A0| |.", string.Join("|", passage.Parts.Select(part => part is PassagePart.Words words ? words.Text : " ")));
    }

    [Theory]
    [InlineData("A[^n].\n\n[^n]: N.", "")]
    [InlineData("A[^n], b[^n].\n\n[^n]: N.", "")]
    [InlineData("A[^no].", "(6,2) CHAPTER009")]
    [InlineData("A[^a] [^b].", "(6,2) CHAPTER009", "(6,7) CHAPTER009")]
    [InlineData("Text.\n\n[^n]: N.", "(8,1) CHAPTER013")]
    [InlineData("A[^n].\n\n[^n]: N.\n[^N]: M.", "(9,1) CHAPTER012")]
    [InlineData("`[^n]`, \\[^n], [^18^F] and [ ^n ]", "")]
    public void Footnotes_and_their_marks_meet(string markdown, params string[] expected) => Assert.Equal(expected is [""] ? [] : expected, Reading.With(markdown).Found);
}
