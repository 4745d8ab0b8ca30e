using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace StatiqSite.Content.Chapters.Citing;

/// <summary>Recognizes Pandoc's citations (Pandoc User's Guide, "Citation syntax") for the keys that paper files can have.</summary>
public sealed partial class CitationParser : InlineParser
{
    private readonly string path;

    /// <param name="path">Of the file that is parsed, for positions.</param>
    public CitationParser(string path)
    {
        this.path = path;
        OpeningCharacters = ['[', '@'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        return slice.CurrentChar == '['
            ? Bracketed(processor, ref slice, rest)
            : InText(processor, ref slice, rest);
    }

    private bool InText(InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> rest)
    {
        if (char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || slice.PeekCharExtra(-1) is '\\' or '/' or '.') return false;
        var length = KeyLength(rest[1..]);
        if (length == 0) return false;

        Add(processor, ref slice, 1 + length, CitationForm.InText, (start, line, column) =>
            [new Citation(new Located<string>(start.AsSpan(1, length).ToString(), new SourceSpan(path, line, column)), null, null)]);
        return true;
    }

    private bool Bracketed(InlineProcessor processor, ref StringSlice slice, ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf(']');
        if (end < 2 || rest[1..end].Contains('[') || !rest[1..end].Contains('@')) return false;
        if (end + 1 < rest.Length && rest[end + 1] == '(') return false;
        foreach (var part in rest[1..end].ToString().Split(';'))
            if (!Item().IsMatch(part)) return false;

        Add(processor, ref slice, end + 1, CitationForm.Parenthetical, (text, line, column) => Items(text[1..end], line, column + 1));
        return true;
    }

    private ImmutableArray<Citation> Items(string inner, int line, int column)
    {
        var items = ImmutableArray.CreateBuilder<Citation>();
        var offset = 0;
        foreach (var part in inner.Split(';'))
        {
            var match = Item().Match(part);
            var key = match.Groups["key"];
            // A citation group stands on one line in practice; where it wraps, its position is that of the group.
            var at = new SourceSpan(path, line, inner.Contains('\n', StringComparison.Ordinal) ? column : column + offset + key.Index - 1);
            items.Add(new Citation(new Located<string>(key.Value, at), Text(match.Groups["prefix"]), Text(match.Groups["locator"])));
            offset += part.Length + 1;
        }

        return items.ToImmutable();
    }

    private static string? Text(Group group) => group.Value.Trim() is { Length: > 0 } text ? text : null;

    private static void Add(InlineProcessor processor, ref StringSlice slice, int length, CitationForm form, Func<string, int, int, ImmutableArray<Citation>> parts)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline
        {
            Form = form,
            Citations = parts(slice.Text.Substring(slice.Start, length), line + 1, column + 1),
            Span = new Markdig.Syntax.SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
    }

    /// <summary>The length of the key at the beginning of the text, its last character being a letter or digit; 0 when there is none.</summary>
    private static int KeyLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var index = 0; index < text.Length && (char.IsAsciiLetterOrDigit(text[index]) || text[index] is '_' or '-'); index++)
            if (char.IsAsciiLetterOrDigit(text[index])) length = index + 1;
        return length;
    }

    [GeneratedRegex(@"\A(?<prefix>[^@]*?)-?@(?<key>[A-Za-z0-9][A-Za-z0-9_-]*)(,?(?<locator>[^@]*))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}
