using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StatiqSite.Content.Chapters.Citing;

/// <summary>Recognizes Pandoc's citations (Pandoc User's Guide, "Citation syntax"): <c>[see @a, p. 4; -@b]</c> and <c>@a</c>.</summary>
public sealed class CitationParser : InlineParser
{
    private readonly string path;

    /// <param name="path">Of the file that is parsed, for positions.</param>
    public CitationParser(string path)
    {
        this.path = path;
        OpeningCharacters = ['[', '@'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == '[' ? Bracketed(processor, ref slice) : InText(processor, ref slice);

    private bool InText(InlineProcessor processor, ref StringSlice slice)
    {
        // The middle of an e-mail address or of a link is no citation.
        if (char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || slice.PeekCharExtra(-1) is '/' or '.' or '_' or '+') return false;
        var length = CitationGroup.KeyLength(slice.AsSpan()[1..]);
        if (length == 0) return false;

        var key = new Located<string>(slice.Text.Substring(slice.Start + 1, length), At(processor, slice.Start));
        Add(processor, ref slice, 1 + length, CitationForm.InText, [new Citation(key, Prefix: null, Locator: null)], withCommas: false);
        return true;
    }

    private bool Bracketed(InlineProcessor processor, ref StringSlice slice)
    {
        // Up to the next bracket and no further: a paragraph of opening brackets is read once, not once for each.
        var rest = slice.AsSpan()[1..];
        var end = rest.IndexOfAny('[', ']', '`');
        if (end < 0 || rest[end] != ']') return false;
        if (IsTextOfLink(processor, rest[(end + 1)..])) return false;
        if (CitationGroup.Parse(rest[..end].ToString()) is not { } group) return false;

        var inside = slice.Start + 1;
        Add(processor, ref slice, end + 2, CitationForm.Parenthetical,
            [.. group.Items.Select(item => new Citation(new Located<string>(item.Key, At(processor, inside + item.Offset)), item.Prefix, item.Locator))],
            group.WithCommas);
        return true;
    }

    /// <summary>Whether a target follows: <c>(https://…)</c>, or the name of one that the document defines.</summary>
    private static bool IsTextOfLink(InlineProcessor processor, ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || behind[0] != '[') return !behind.IsEmpty && behind[0] == '(';
        var end = behind[1..].IndexOfAny('[', ']');
        return end > 0 && behind[1] != '^' && processor.Document.TryGetLinkReferenceDefinition(behind.Slice(1, end).ToString(), out _);
    }

    /// <summary>Exact also where a group runs over several lines.</summary>
    private SourceSpan At(InlineProcessor processor, int offset)
    {
        processor.GetSourcePosition(offset, out var line, out var column);
        return new SourceSpan(path, line + 1, column + 1);
    }

    private static void Add(InlineProcessor processor, ref StringSlice slice, int length, CitationForm form, ImmutableArray<Citation> citations, bool withCommas)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            Form = form,
            Citations = citations,
            WithCommas = withCommas,
            Span = new Markdig.Syntax.SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
    }
}
