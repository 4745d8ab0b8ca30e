using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using SourceSpan = StatiqSite.Content.SourceSpan;

namespace StatiqSite.Import.Lists;

/// <summary>Reads an awesome list: Markdown with an entry for each paper, as bullets, numbered items, paragraphs or rows of tables.</summary>
internal sealed partial class ListReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UsePreciseSourceLocation().Build();

    private readonly string path;
    private readonly ImmutableArray<ImportedWork>.Builder works = ImmutableArray.CreateBuilder<ImportedWork>();
    private readonly ImmutableArray<SkippedEntry>.Builder skipped = ImmutableArray.CreateBuilder<SkippedEntry>();
    private readonly List<(int Level, string Text)> headings = [];

    private ListReader(string path) => this.path = path;

    public static ImportReading Read(string path, string text)
    {
        var reader = new ListReader(path);
        reader.Blocks(Markdown.Parse(text, Pipeline));
        return new ImportReading(reader.works.ToImmutable(), reader.skipped.ToImmutable());
    }

    private void Blocks(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case HeadingBlock heading: Enter(heading); break;
                case ListBlock list: foreach (var item in list.OfType<ListItemBlock>()) Item(item); break;
                case Table table: Rows(table); break;
                case ParagraphBlock paragraph: Paragraph(paragraph); break;
                case HtmlBlock html: Html(html); break;
                case ContainerBlock inner: Blocks(inner); break;
            }
        }
    }

    private void Enter(HeadingBlock heading)
    {
        headings.RemoveAll(above => above.Level >= heading.Level);
        var words = string.Concat(RunReader.Of(heading.Inline).Where(run => run.Link is null || !run.Link.Contains("img.shields", StringComparison.Ordinal)).Select(run => run.Text));
        headings.Add((heading.Level, Numbering().Replace(Symbols().Replace(words, ""), "").Trim()));
    }

    /// <summary>An item with the paragraphs in it; lists in it that are no entries by themselves are part of it.</summary>
    private void Item(ListItemBlock item)
    {
        var runs = new List<Run>();
        var inner = new List<ListItemBlock>();
        foreach (var block in item)
        {
            if (block is LeafBlock leaf and not CodeBlock and not HtmlBlock)
            {
                if (runs.Count > 0) runs.Add(new Run(" ", false, false, null));
                runs.AddRange(RunReader.Of(leaf.Inline));
            }
            else if (block is ListBlock list)
            {
                foreach (var below in list.OfType<ListItemBlock>())
                {
                    if (IsDetail(below)) runs.AddRange([new Run(" ", false, false, null), .. below.Descendants<ParagraphBlock>().SelectMany(part => RunReader.Of(part.Inline))]);
                    else inner.Add(below);
                }
            }
        }

        Entry(runs, item);
        foreach (var below in inner) Item(below);
    }

    /// <summary>"Paper: …", "[code](…)": belongs to the item above.</summary>
    private bool IsDetail(ListItemBlock item)
    {
        if (item.Descendants<ListBlock>().Any()) return false;
        var runs = item.Descendants<ParagraphBlock>().SelectMany(part => RunReader.Of(part.Inline)).ToList();
        return ListEntry.Parse(runs, [], PlaceOf(item)) is null || runs.All(run => LinkLabel.Is(run.Text) || !run.Text.Any(char.IsLetter));
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        var runs = RunReader.Of(paragraph.Inline);
        // Text links too. An entry is set like one: a title in bold or as a link at its beginning, then labelled links.
        var first = runs.FirstOrDefault(run => run.Text.Any(char.IsLetter));
        if (first is { IsBold: true } or { Link: not null } || EntryTag.Find(string.Concat(runs.Take(3).Select(run => run.Text))) is not null)
            if (runs.Any(run => run.Link is not null && LinkLabel.Is(run.Text))) Entry(runs, paragraph);
    }

    private void Rows(Table table)
    {
        string[] names = [];
        foreach (var row in table.OfType<TableRow>())
        {
            var cells = row.OfType<TableCell>().Select(cell => cell.Descendants<ParagraphBlock>().SelectMany(part => RunReader.Of(part.Inline)).ToList()).ToList();
            if (row.IsHeader) names = [.. cells.Select(cell => string.Concat(cell.Select(run => run.Text)).Trim().ToLowerInvariant())];
            else Entry(TableEntry.RunsOf(names, cells), row);
        }
    }

    private void Html(HtmlBlock html)
    {
        var text = html.Lines.ToString();
        if (Comment().IsMatch(text) || !PaperLink().IsMatch(text)) return;
        skipped.Add(new SkippedEntry(PlaceOf(html), Shortened(text), "It is HTML, which is not read. Write it as a list, or add its papers by hand."));
    }

    private void Entry(List<Run> runs, Block block)
    {
        var path = headings.Select(heading => heading.Text).Where(text => text.Length > 0).ToImmutableArray();
        var words = Shortened(string.Concat(runs.Select(run => run.Text)));
        if (ListEntry.Parse(runs, path, PlaceOf(block)) is not { } work)
        {
            if (runs.Any(run => run.Link?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true))
                skipped.Add(new SkippedEntry(PlaceOf(block), words, "It has a link, but nothing that tells a paper: no identifier, no link to one, no date or authors. Add it by hand if it is one."));
        }
        else if (headings.Any(heading => Aside().IsMatch(heading.Text)))
        {
            skipped.Add(new SkippedEntry(PlaceOf(block), words, $"It stands under “{headings.First(heading => Aside().IsMatch(heading.Text)).Text}”, which is no list of papers. Add it by hand if it is one."));
        }
        else
        {
            works.Add(work);
        }
    }

    private SourceSpan PlaceOf(Block block) => new(path, block.Line + 1, block.Column + 1);

    private static string Shortened(string text)
    {
        var line = Spaces().Replace(text, " ").Trim();
        return line.Length <= 90 ? line : line[..89] + "…";
    }

    [GeneratedRegex(@"\A\W*(news|update news|updates?|contents?|table of contents?|toc|contributing|contribut(e|ion|ions|ors?)|citation|citing|cite|licen[cs]es?|acknowledge?ments?|star history|project maintainers.*|maintainers|contact)\b.{0,25}\z", RegexOptions.IgnoreCase)]
    private static partial Regex Aside();

    [GeneratedRegex(@"\A\s*<!--")]
    private static partial Regex Comment();

    [GeneratedRegex(@"href\s*=\s*[""']https?://[^""']*(arxiv|doi\.org|openreview|aclanthology|nature\.com|pubmed)", RegexOptions.IgnoreCase)]
    private static partial Regex PaperLink();

    [GeneratedRegex(@"\A[0-9]+(\.[0-9]+)*\.?\s+")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[\p{So}\p{Cs}\uFE0F\u200D]")]
    private static partial Regex Symbols();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
