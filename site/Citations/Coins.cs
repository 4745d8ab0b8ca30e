using System.Text;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>A work as COinS (OpenURL in a <c>span.Z3988</c>), for the lists of which Zotero offers to save all.</summary>
public static class Coins
{
    /// <summary>What stands in the span's <c>title</c>; not yet encoded for HTML.</summary>
    public static string Of(Work work)
    {
        var cited = CitedWork.Of(work);
        var (format, genre) = FormOf(cited.Mapping.Type);
        var to = new StringBuilder("ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A").Append(format);
        var isPart = cited.Mapping.Venue == VenueRole.Contains;
        if (format == "dc") Add("rft.type", genre, to);
        else Add("rft.genre", genre, to);
        Add(format == "dc" || format == "dissertation" ? "rft.title" : format == "journal" || isPart ? "rft.atitle" : "rft.btitle", cited.Title, to);
        if (format == "journal") Add("rft.jtitle", cited.Container, to);
        else if (isPart) Add("rft.btitle", cited.Container, to);
        Add(format == "dissertation" ? "rft.inst" : format == "dc" ? "rft.publisher" : "rft.pub", cited.Publisher ?? (format == "dc" ? cited.Container : null), to);
        Add("rft.date", cited.Date.ToString(), to);
        Add("rft.volume", cited.Volume, to);
        Add("rft.issue", cited.Issue, to);
        Add("rft.spage", cited.Pages?.First, to);
        Add("rft.epage", cited.Pages?.Last, to);
        Add("rft.issn", cited.Issn, to);
        Add("rft.isbn", cited.Isbn, to);
        foreach (var (index, author) in cited.Authors.Named.Index())
        {
            if (index == 0 && format != "dc" && author is Author.Person { Given: { } given } person)
            {
                Add("rft.aulast", PersonName.FamilyOf(person), to);
                Add("rft.aufirst", given, to);
            }

            Add(format == "dc" ? "rft.creator" : "rft.au", author.FullName, to);
        }

        Add("rft.language", cited.Language, to);
        if (cited.Doi is { } doi) Add("rft_id", "info:doi/" + doi, to);
        if (cited.PubMed is { } number) Add("rft_id", "info:pmid/" + number, to);
        Add(format == "dc" ? "rft.identifier" : "rft_id", cited.Url, to);
        return to.ToString();
    }

    private static (string Format, string Genre) FormOf(WorkType type) => type switch
    {
        WorkType.Article => ("journal", "article"),
        WorkType.Preprint => ("journal", "preprint"),
        WorkType.Conference => ("book", "proceeding"),
        WorkType.Chapter => ("book", "bookitem"),
        WorkType.Book => ("book", "book"),
        WorkType.Report => ("book", "report"),
        WorkType.Thesis => ("dissertation", "dissertation"),
        WorkType.Dataset => ("dc", "dataset"),
        WorkType.Software => ("dc", "computerProgram"),
        _ => ("dc", "webpage"),
    };

    private static void Add(string name, string? value, StringBuilder to)
    {
        if (value is { Length: > 0 }) to.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }
}
