using System.Globalization;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>Writes a work as a RIS record. RIS has no words for "and others", for an eprint or for a retraction.</summary>
internal static class RisWriter
{
    // The one format beside CSV that wants both characters.
    private const string LineEnd = "\r\n";

    public static readonly EntryLayout Layout = new("", End: "ER  - " + LineEnd, Between: LineEnd, Tail: "", Key: "^ID {2}- ([a-z0-9_-]+)");

    public static void Write(CitedWork work, TextWriter to)
    {
        var type = work.Mapping.Ris;
        Line("TY", type.Name, to);
        Line("ID", work.Key.Value, to);
        foreach (var author in work.Authors.Named) Line("AU", Name(author), to);
        Line("TI", work.Title, to);
        Line(type.Container, Without("*", work.Container), to);
        if (type.Name == "CONF") Line("C3", Without("*", work.Container), to); // Zotero takes T2 for the meeting, C3 for its proceedings
        Line("PB", work.Publisher, to);
        Line("PY", work.Date.Year.ToString("0000", CultureInfo.InvariantCulture), to);
        Line("DA", Day(work.Date), to); // some readers take the year of a conference paper from here only
        Line("VL", work.Volume, to);
        Line("IS", work.Issue, to);
        Line("SP", work.Pages?.First, to);
        Line("EP", work.Pages?.Last, to);
        Line("SN", work.Issn ?? work.Isbn, to);
        Line("DO", work.Doi, to);
        Line("UR", work.Url, to);
        if (work.Accessed is { } accessed) Line("Y2", Day(accessed), to);
        Line("LA", work.Language, to);
        to.Write("ER  - ");
        to.Write(LineEnd);
    }

    private static void Line(string tag, string? value, TextWriter to)
    {
        if (value is null or "") return;
        to.Write(tag);
        to.Write("  - ");
        to.Write(value);
        to.Write(LineEnd);
    }

    // The commas of missing parts stay only before a part that is there.
    private static string? Name(Author author) => author is Author.Person person
        ? $"{Part(PersonName.FamilyOf(person))}, {Part(person.Given)}, {Part(person.Suffix)}".TrimEnd(',', ' ')
        : Part(author.FullName);

    // A comma divides a name, so its parts must have none.
    private static string? Part(string? name) => Without("*", Without(",", name));

    // RIS has no escapes, and allows no asterisk in names and titles of journals.
    private static string? Without(string character, string? text) => PlainText.Of(text?.Replace(character, "", StringComparison.Ordinal));

    /// <summary>The slashes stay where the parts are missing.</summary>
    private static string Day(PartialDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}/{date.Month:00}/{date.Day:00}/");
}
