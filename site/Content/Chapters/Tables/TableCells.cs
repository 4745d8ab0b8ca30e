using System.Collections.Immutable;
using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StatiqSite.Content.Chapters.Citing;
using StatiqSite.Content.Papers;

namespace StatiqSite.Content.Chapters.Tables;

/// <summary>Makes rows of data as Markdown would have made them, so that they are numbered, cited and drawn like any other.</summary>
internal static class TableCells
{
    public static TableRow Header(IEnumerable<string> labels) => Row(labels.Select(label => Text(label)), isHeader: true);

    public static TableRow Row(IEnumerable<ContainerInline> cells, bool isHeader = false)
    {
        var row = new TableRow { IsHeader = isHeader };
        foreach (var inline in cells) row.Add(new TableCell { new ParagraphBlock { Inline = inline } });
        return row;
    }

    /// <summary>Text that begins like a sentence, with a citation behind the first occurrence of every name.</summary>
    public static ContainerInline Text(string written, ImmutableArray<CitedName> names)
    {
        var line = new ContainerInline();
        var (text, start) = (Capitalized(written), 0);
        foreach (var (end, key) in Places(written, names).OrderBy(place => place.End))
        {
            line.AppendChild(Words(text[start..end] + '\u00A0')).AppendChild(Cite([key]));
            start = end;
        }

        if (start < text.Length) line.AppendChild(Words(text[start..]));
        return line;
    }

    /// <summary>Text with a citation of all the keys behind it.</summary>
    public static ContainerInline Text(string text, params ImmutableArray<Located<string>> keys)
    {
        var line = new ContainerInline();
        if (keys.IsEmpty) return line.AppendChild(Words(text));
        return line.AppendChild(Words(text + '\u00A0')).AppendChild(Cite(keys));
    }

    /// <summary>A name whose spelling counts keeps it: mRNA.</summary>
    private static string Capitalized(string text) =>
        text.TakeWhile(char.IsLetter).Any(char.IsUpper) ? text : string.Concat(char.ToUpper(text[0], CultureInfo.InvariantCulture).ToString(), text.AsSpan(1));

    private static IEnumerable<(int End, Located<string> Key)> Places(string text, ImmutableArray<CitedName> names) =>
        from cited in names
        let index = cited.IndexIn(text)
        where index >= 0
        select (index + cited.Name.Length, cited.Key);

    private static CitationInline Cite(ImmutableArray<Located<string>> keys) => new()
    {
        Form = CitationForm.Parenthetical,
        Citations = [.. keys.Select(key => new Citation(key, Prefix: null, Locator: null))],
    };

    /// <summary>As an entity, which stands for nothing but itself: braces and brackets in data are no Markdown.</summary>
    private static HtmlEntityInline Words(string text) => new() { Transcoded = new StringSlice(text.Replace('\'', '’')) };
}
