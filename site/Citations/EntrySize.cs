using StatiqSite.Catalog;

namespace StatiqSite.Citations;

/// <summary>How large an entry can become, without writing it.</summary>
public static class EntrySize
{
    private const int Frame = 1_000; // names of fields, dates, identifiers that are short
    private const int AroundName = 80; // {"family":"","given":"","particle":"","suffix":"","orcid":"…"},
    private const int AroundTerm = 40;

    /// <summary>Bytes that the paper takes in no format more of.</summary>
    public static long AtMost(Paper paper)
    {
        var work = paper.Work;
        long size = Frame + 2 * work.Key.Value.Length;
        foreach (var text in (ReadOnlySpan<string?>)[
            work.Title, work.Title, work.Venue, work.Venue, work.Volume, work.Issue, work.Pages, work.Publisher, work.Doi?.Value, work.Arxiv?.Value, work.PubMed,
            work.PubMedCentral, work.Isbn, work.Issn, work.Url?.Value, work.Href, work.Language, paper.File.Summary]) size += Of(text);
        foreach (var author in work.Authors.Named) size += AroundName + Of(author.FullName);
        foreach (var link in work.Links) size += AroundTerm + Of(link.Address.Value);
        foreach (var term in paper.Terms) size += AroundTerm + term.Facet.Length + term.Id.Length;
        foreach (var chapter in paper.Chapters) size += AroundTerm + chapter.Length;
        return size;
    }

    private static long Of(string? text)
    {
        var size = 0L;
        foreach (var character in text ?? "") size += char.IsAsciiLetterOrDigit(character) || character == ' ' ? 1 : LongestCommand;
        return size;
    }

    private static readonly int LongestCommand = TeX.TeXSymbols.All.Values.Max(command => command.Length);
}
