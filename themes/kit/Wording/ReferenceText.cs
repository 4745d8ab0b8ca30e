using System.Globalization;
using StatiqSite.Content.Works;

namespace StatiqSite.Kit.Wording;

/// <summary>A work as a bibliography prints it, after the Vancouver style: "Moor M, Banerjee O, et al." and "Nature 616:259–265, 2023".</summary>
public static class ReferenceText
{
    /// <summary>The first authors with initials, closed by a full stop; empty when nobody is named.</summary>
    public static string Authors(AuthorList authors, int most)
    {
        var names = authors.Named.Take(most).Select(Name).ToList();
        if (names.Count == 0) return "";
        if (authors.AndOthers || authors.Named.Length > most) names.Add("et al");
        return string.Join(", ", names) + ".";
    }

    /// <summary>What follows the venue: " 620(7972):172–180, 2023"; the year alone when there is no venue.</summary>
    public static string Place(Work work)
    {
        var volume = Volume(work);
        var comma = work.Venue is null && volume.Length == 0 ? "" : ", ";
        return string.Create(CultureInfo.InvariantCulture, $"{volume}{comma}{work.Date.Year}");
    }

    /// <summary>" 620(7972):172–180"; ", 23318–23340" when only pages are known; may be empty.</summary>
    public static string Volume(Work work)
    {
        var volume = (work.Volume, work.Issue) switch
        {
            ({ } number, { } issue) => $" {number}({issue})",
            ({ } number, null) => $" {number}",
            _ => "",
        };
        var pages = work.Pages is null ? "" : volume.Length > 0 ? $":{work.Pages}" : $", {work.Pages}";
        return volume + pages;
    }

    /// <summary>Journals, proceedings and books are set in italic; preprint servers and sites contain works too, but stay upright.</summary>
    public static string? VenueClass(Work work) =>
        work.Type is WorkType.Article or WorkType.Conference or WorkType.Chapter or WorkType.Book ? "venue" : null;

    /// <summary>All of it in one line of plain text, ready to be copied.</summary>
    public static string Line(Work work)
    {
        var identifier = work.Doi is { } doi ? $" doi:{doi}." : work.Arxiv is { } arxiv ? $" arXiv:{arxiv}." : "";
        return $"{Authors(work.Authors, 6)} {Closed(work.Title)} {work.Venue}{Place(work)}.{identifier}".Trim();
    }

    /// <summary>A title with its own mark at the end, or a full stop.</summary>
    public static string Closed(string title) => title.Length > 0 && title[^1] is '?' or '!' or '.' ? title : title + ".";

    private static string Name(Author author) => author switch
    {
        Author.Person { Given: { } given } person => $"{person.ShortName} {Initials(given)}",
        _ => author.ShortName,
    };

    private static string Initials(string given) =>
        string.Concat(given.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries).Select(name => char.ToUpperInvariant(name[0])));
}
