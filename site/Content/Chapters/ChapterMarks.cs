using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqSite.Content.Chapters.Citing;

namespace StatiqSite.Content.Chapters;

/// <summary>Walks a chapter once: numbers its headings, names its citations, gathers its links, refuses what must not reach a page.</summary>
internal sealed partial class ChapterMarks
{
    private readonly string path;
    private readonly string chapterNumber;
    private readonly Diagnostics diagnostics;
    private readonly List<Heading> headings = [];
    private readonly List<CrossReference> references = [];
    private readonly List<FilledBlock> blocks = [];
    private readonly List<Located<string>> images = [];
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> citationsOf = new(StringComparer.Ordinal);
    private readonly int[] counters = new int[7];
    private readonly Stack<(int Level, int Depth)> open = [];

    private ChapterMarks(string path, string chapterNumber, Diagnostics diagnostics) =>
        (this.path, this.chapterNumber, this.diagnostics) = (path, chapterNumber, diagnostics);

    public ImmutableArray<Heading> Headings => [.. headings];

    public ImmutableArray<CrossReference> CrossReferences => [.. references];

    public ImmutableArray<string> Anchors => [.. anchors.Order(StringComparer.Ordinal)];

    public ImmutableArray<FilledBlock> Blocks => [.. blocks];

    public ImmutableArray<Located<string>> Images => [.. images];

    public static ChapterMarks Of(MarkdownDocument document, string path, string chapterNumber, Diagnostics diagnostics)
    {
        var marks = new ChapterMarks(path, chapterNumber, diagnostics);
        CaptionedTable.Gather(document);
        foreach (var node in document.Descendants()) marks.Visit(node);
        return marks;
    }

    private void Visit(MarkdownObject node)
    {
        KeepSafeAttributes(node);
        switch (node)
        {
            case HeadingBlock heading: Mark(heading); break;
            case CitationInline citation: Mark(citation); break;
            case LiteralInline literal: Typeset(literal); break;
            case LinkInline { IsImage: true } image: Mark(image); break;
            case LinkInline link: Follow(link.Url ?? "", At(link)); break;
            case AutolinkInline auto when !auto.IsEmail: Follow(auto.Url, At(auto)); break;
            case CustomContainer container: Mark(container); break;
        }

        if (node is not HeadingBlock && node.TryGetAttributes()?.Id is { } id) Claim(id, At(node));
    }

    private void Mark(HeadingBlock heading)
    {
        if (heading.Level == 1) diagnostics.Report(ChapterRules.HeadingLevel, At(heading), "`#` is the level of the chapter's own heading.");
        var text = InlineText.Of(heading.Inline);
        var attributes = heading.GetAttributes();
        attributes.Id ??= Slug(text);
        Claim(attributes.Id, At(heading));
        while (open.TryPeek(out var above) && above.Level >= heading.Level) open.Pop();
        var depth = (open.TryPeek(out var parent) ? parent.Depth : 0) + 1;
        open.Push((heading.Level, depth));
        var unnumbered = attributes.Classes?.Contains("unnumbered") ?? false;
        headings.Add(new Heading(attributes.Id, unnumbered ? null : Number(depth), text, depth, At(heading)));
    }

    private string Number(int depth)
    {
        counters[depth]++;
        Array.Clear(counters, depth + 1, counters.Length - depth - 1);
        return string.Join('.', counters[1..(depth + 1)].Select(counter => counter.ToString(CultureInfo.InvariantCulture)).Prepend(chapterNumber));
    }

    private void Mark(CitationInline citation)
    {
        var key = citation.Citations[0].Key.Value;
        var occurrence = citationsOf[key] = citationsOf.GetValueOrDefault(key) + 1;
        citation.Anchor = string.Create(CultureInfo.InvariantCulture, $"cite-{key}-{occurrence}");
    }

    /// <summary>Quotes that stand alone are apostrophes, and a citation is not torn from its word.</summary>
    private static void Typeset(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var glued = text.EndsWith(" ") && literal.NextSibling is CitationInline;
        if (!glued && !text.Contains('\'')) return;
        var typeset = literal.Content.ToString().Replace('\'', '’');
        literal.Content = new StringSlice(glued ? typeset[..^1] + '\u00A0' : typeset);
    }

    private void Mark(LinkInline image)
    {
        var at = At(image);
        if (image.FirstChild is null) diagnostics.Report(ChapterRules.ImageWithoutText, at, "The picture has no text.");
        if (image.Url is { } url && PicturePath.Holds(url))
            images.Add(new Located<string>(url, at));
        else
            diagnostics.Report(ChapterRules.ImagePath, at, $"`{image.Url}` is not a picture of this companion.");
    }

    private void Mark(CustomContainer container)
    {
        var name = container.Info ?? "";
        if (!FilledBlock.Names.Contains(name))
            diagnostics.Report(ChapterRules.UnknownBlock, At(container), $"`::: {name}` is not a known block{NearestName.Hint(name, FilledBlock.Names)}");
        var settings = container.TryGetAttributes()?.Properties ?? [];
        blocks.Add(new FilledBlock(name, [.. settings.Select(setting => new KeyValuePair<string, string>(setting.Key, setting.Value ?? ""))], At(container)));
    }

    private void Follow(string target, SourceSpan at)
    {
        if (Scheme().Match(target) is { Success: true } scheme)
        {
            if (scheme.Value.ToLowerInvariant() is "https:" or "http:" or "mailto:") return;
            diagnostics.Report(ChapterRules.ForbiddenAddress, at, $"`{target}` is not an address that a link may have.");
        }
        else if (CrossReference.Find(target, at) is { } reference)
            references.Add(reference);
        else
            diagnostics.Report(ChapterRules.ForbiddenAddress, at, $"`{target}` leads nowhere.");
    }

    /// <summary>Attributes come from the author's braces: only an id, `.unnumbered` and `lang` may reach the page.</summary>
    private static void KeepSafeAttributes(MarkdownObject node)
    {
        if (node is CustomContainer || node.TryGetAttributes() is not { } attributes) return;
        attributes.Properties?.RemoveAll(property => property.Key != "lang" || !Language().IsMatch(property.Value ?? ""));
        attributes.Classes?.RemoveAll(name => name is not ("unnumbered" or "math" or "footnotes" or "footnote-ref" or "footnote-back-ref"));
        if (attributes.Id is { } id && !AnchorForm().IsMatch(id)) attributes.Id = null;
    }

    private void Claim(string id, SourceSpan at)
    {
        if (!anchors.Add(id)) diagnostics.Report(ChapterRules.DuplicateAnchor, at, $"`#{id}` stands twice in this chapter.");
    }

    private SourceSpan At(MarkdownObject node) => new(path, node.Line + 1, node.Column + 1);

    private static string Slug(string text) => string.Join('-', Words().Matches(text.ToLowerInvariant()).Select(word => word.Value)) is { Length: > 0 } slug ? slug : "section";

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_:.-]*\z")]
    private static partial Regex AnchorForm();

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex Language();
}
