using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqSite.Content.Chapters.Citing;
using StatiqSite.Content.Works;

namespace StatiqSite.Content.Chapters;

/// <summary>Walks a chapter once: numbers its headings, names its citations, gathers its links, refuses what must not reach a page.</summary>
internal sealed partial class ChapterMarks
{
    private readonly string path;
    private readonly Diagnostics diagnostics;
    private readonly HeadingNumbers numbers;
    private readonly FootnoteCheck footnotes;
    private readonly LeftoverCheck leftovers;
    private readonly FilledBlockReader filled;
    private readonly List<Heading> headings = [];
    private readonly List<CrossReference> references = [];
    private readonly List<FilledBlock> blocks = [];
    private readonly List<Located<string>> images = [];
    private readonly List<Located<string>> addresses = [];
    private readonly Dictionary<string, int> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> citationsOf = new(StringComparer.Ordinal);

    private ChapterMarks(string path, string source, string chapterNumber, Diagnostics diagnostics)
    {
        (this.path, this.diagnostics) = (path, diagnostics);
        numbers = new HeadingNumbers(chapterNumber);
        footnotes = new FootnoteCheck(path, diagnostics);
        leftovers = new LeftoverCheck(path, source, diagnostics);
        filled = new FilledBlockReader(path, source, diagnostics);
    }

    public ImmutableArray<Heading> Headings => [.. headings];

    public ImmutableArray<CrossReference> CrossReferences => [.. references];

    public ImmutableArray<string> Anchors => [.. anchors.Keys.Order(StringComparer.Ordinal)];

    public ImmutableArray<FilledBlock> Blocks => [.. blocks];

    public ImmutableArray<Located<string>> Images => [.. images];

    public ImmutableArray<Located<string>> Addresses => [.. addresses];

    /// <param name="source">The text that the document was parsed from.</param>
    public static ChapterMarks Of(MarkdownDocument document, string path, string source, string chapterNumber, Diagnostics diagnostics)
    {
        var marks = new ChapterMarks(path, source, chapterNumber, diagnostics);
        CaptionedTable.Gather(document);
        foreach (var node in document.Descendants()) marks.Visit(node);
        return marks;
    }

    private void Visit(MarkdownObject node)
    {
        if (node is CustomContainer container)
        {
            if (filled.Read(container) is { } block) blocks.Add(block);
            container.RemoveData(typeof(HtmlAttributes));
            return;
        }

        SafeAttributes.Keep(node, At(node), diagnostics);
        switch (node)
        {
            case HeadingBlock heading: Mark(heading); break;
            case CitationInline citation: Mark(citation); break;
            case LinkInline { IsImage: true } image: Mark(image); break;
            case LinkInline link: Follow(link.Url ?? "", At(link)); break;
            case AutolinkInline auto when !auto.IsEmail: Follow(auto.Url, At(auto)); break;
            case EmphasisInline { DelimiterChar: '^' or '~', DelimiterCount: 1 } script: Check(script); break;
            case LiteralInline literal: Check(literal); break;
            case FootnoteLinkReferenceDefinition definition: footnotes.Check(definition); break;
        }

        if (node is LeafBlock { Inline: not null } words) leftovers.Check(words);
        if (node is not HeadingBlock && node.TryGetAttributes()?.Id is { } id) Claim(id, At(node));
    }

    private void Mark(HeadingBlock heading)
    {
        if (heading.Level == 1) diagnostics.Report(ChapterRules.HeadingLevel, At(heading), "`#` is the level of the chapter's own heading.");
        var text = InlineText.Of(heading.Inline);
        var attributes = heading.GetAttributes();
        if (attributes.Id is null)
        {
            attributes.Id = Slug(text);
            if (SafeAttributes.IsReserved(attributes.Id)) diagnostics.Report(ChapterRules.ReservedAnchor, At(heading), $"The heading's id would be `#{attributes.Id}`, like the ids that the generator gives.");
        }

        Claim(attributes.Id, At(heading));
        var (number, depth) = numbers.Next(heading.Level, attributes.Classes?.Contains("unnumbered") ?? false);
        headings.Add(new Heading(attributes.Id, number, text, depth, At(heading)));
    }

    private void Mark(CitationInline citation)
    {
        var key = citation.Citations[0].Key.Value;
        var occurrence = citationsOf[key] = citationsOf.GetValueOrDefault(key) + 1;
        citation.Anchor = string.Create(CultureInfo.InvariantCulture, $"cite-{key}-{occurrence}");
        if (citation.WithCommas)
            diagnostics.Report(ChapterRules.CitationsWithCommas, At(citation), "These citations are not parted by `;`.");
        if (citation.FindParentOfType<LinkInline>().Any(link => link.IsImage))
            diagnostics.Report(ChapterRules.CitationInPicture, At(citation), $"{Quoted.Of("@" + key)} stands in the text of a picture, where nothing can lead to it.");
    }

    /// <summary>Quotes that stand alone are apostrophes, and a bracketed citation is not torn from its word; one in running text is a word itself.</summary>
    private static void Typeset(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var glued = text.EndsWith(" ") && literal.NextSibling is CitationInline { Form: not CitationForm.InText };
        if (!glued && !text.Contains('\'')) return;
        var typeset = literal.Content.ToString().Replace('\'', '’');
        literal.Content = new StringSlice(glued ? typeset[..^1] + '\u00A0' : typeset);
    }

    private void Mark(LinkInline image)
    {
        var at = At(image);
        if (InlineText.Of(image).Length == 0) diagnostics.Report(ChapterRules.ImageWithoutText, at, "The picture has no text.");
        if (image.Url is { } url && PicturePath.Holds(url))
            images.Add(new Located<string>(url, at));
        else
            diagnostics.Report(ChapterRules.ImagePath, at, $"{Quoted.Of(image.Url ?? "")} is not a picture of this companion.");
    }

    private void Follow(string target, SourceSpan at)
    {
        if (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)) return;
        if (WebAddress.IsLink(target))
            addresses.Add(new Located<string>(target, at));
        else if (target.Length == 0)
            diagnostics.Report(ChapterRules.ForbiddenAddress, at, "The link has no address.");
        else if (!Scheme().IsMatch(target) && CrossReference.Find(target, at) is { } reference)
            references.Add(reference);
        else
            diagnostics.Report(ChapterRules.ForbiddenAddress, at, $"{Quoted.Of(target)} is not an address that a link may have.");
    }

    /// <summary>Pandoc ends a sub- or superscript at white space, Markdig does not: between 10^5 and 10^6 it raises the words.</summary>
    private void Check(EmphasisInline script)
    {
        if (InlineText.Of(script) is var text && text.Any(char.IsWhiteSpace))
            diagnostics.Report(ChapterRules.WideScript, At(script), $"{Quoted.Of(text)} would be {(script.DelimiterChar == '^' ? "raised" : "lowered")} as a whole.");
    }

    private void Check(LiteralInline literal)
    {
        footnotes.Check(literal);
        var text = literal.Content.ToString();
        if (SafeAttributes.UnreadIn(literal.IsFirstCharacterEscaped && text.Length > 0 ? text[1..] : text) is { } braces)
            diagnostics.Report(ChapterRules.Attributes, At(literal), $"{Quoted.Of(braces)} cannot be read.");
        Typeset(literal);
    }

    private void Claim(string id, SourceSpan at)
    {
        if (!anchors.TryAdd(id, at.Line)) diagnostics.Report(ChapterRules.DuplicateAnchor, at, $"`#{id}` stands in line {anchors[id]} already.");
    }

    private SourceSpan At(MarkdownObject node) => new(path, node.Line + 1, node.Column + 1);

    /// <summary>Accents are dropped; what is left of other scripts is not enough for an id, so their headings need one of their own.</summary>
    private static string Slug(string text) =>
        string.Join('-', Words().Matches(Unaccented(text).ToLowerInvariant()).Select(word => word.Value)) is { Length: > 0 } slug ? slug : "section";

    private static string Unaccented(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKD).Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark));

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();
}
