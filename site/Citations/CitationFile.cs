using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using StatiqSite.Catalog;
using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>CITATION.cff 1.2.0: the companion as a dataset, and the review as what to cite in its place.</summary>
public static partial class CitationFile
{
    /// <param name="address">Of the site.</param>
    public static string Of(Review review, string address)
    {
        using var to = new StringWriter();
        var settings = review.Settings;
        to.Write("cff-version: 1.2.0\n");
        Line("", "message", review.Itself is null
            ? "If you use this companion, please cite it as below."
            : "If you use this companion, please cite the review that it accompanies.", to);
        to.Write("type: dataset\n");
        Line("", "title", $"{settings.ShortTitle}: the living companion of a review", to);

        // The input names no author of the companion itself, and nobody is invented.
        to.Write("authors:\n");
        Line("  - ", "name", $"Contributors of {settings.ShortTitle}", to);
        Line("", "url", address, to);
        Line("", "repository-code", settings.Repository?.Value, to);
        Line("", "license", settings.DataLicence, to);
        Line("", "abstract", PlainText.Of(settings.Description), to);
        if (settings.LastSearch is { Day: not null } day) to.Write($"date-released: {day}\n");
        if (review.Itself is { } itself) Preferred(CitedWork.Of(itself), to);
        return to.ToString();
    }

    private static void Preferred(CitedWork work, StringWriter to)
    {
        to.Write("preferred-citation:\n");
        Line("  ", "type", work.Mapping.Cff, to);
        Line("  ", "title", work.Title, to);
        Authors(work.Authors.Named, to);
        var isArticle = work.Mapping.Type is WorkType.Article or WorkType.Preprint;
        Line("  ", isArticle ? "journal" : "collection-title", work.Container, to);
        if (work.Publisher is { } publisher) to.Write($"  publisher:\n    name: {Text(publisher)}\n");
        to.Write(FormattableString.Invariant($"  year: {work.Date.Year}\n"));
        if (work.Date.Month is { } month) to.Write(FormattableString.Invariant($"  month: {month}\n"));
        Line("  ", "volume", work.Volume, to);
        Line("  ", "issue", work.Issue, to);
        Line("  ", "start", work.Pages?.First, to);
        Line("  ", "end", work.Pages?.Last, to);
        if (work.Doi is { } doi && KnownDoi().IsMatch(doi)) Line("  ", "doi", doi, to);
        Line("  ", "isbn", work.Isbn, to);
        Line("  ", "issn", work.Issn, to);
        Line("  ", "url", work.Url, to);
        if (work.Arxiv is { } arxiv) to.Write($"  identifiers:\n    - type: other\n      value: {Text("arXiv:" + arxiv.Value)}\n");
    }

    private static void Authors(ImmutableArray<Author> authors, StringWriter to)
    {
        to.Write("  authors:\n");
        if (authors.IsEmpty) Line("    - ", "name", "anonymous", to); // as the format's guide wants it
        foreach (var author in authors)
        {
            if (author is not Author.Person person)
            {
                Line("    - ", "name", author.FullName, to);
                continue;
            }

            Line("    - ", "family-names", person.Family, to);
            Line("      ", "given-names", person.Given, to);
            Line("      ", "name-particle", person.Particle, to);
            Line("      ", "name-suffix", person.Suffix, to);
            Line("      ", "orcid", person.Orcid is { } orcid ? "https://orcid.org/" + orcid : null, to);
        }
    }

    private static void Line(string before, string key, string? value, StringWriter to)
    {
        if (value is not null) to.Write($"{before}{key}: {Text(value)}\n");
    }

    // A JSON string is a YAML string, whatever stands in it.
    private static string Text(string value) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"";

    // The pattern of the format's schema, narrower than what is registered.
    [GeneratedRegex(@"\A10\.\d{4,9}(\.\d+)?/[A-Za-z0-9:/_;\-.()\[\]\\]+\z")]
    private static partial Regex KnownDoi();
}
