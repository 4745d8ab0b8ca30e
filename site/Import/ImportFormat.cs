using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using StatiqSite.Import.Bib;
using StatiqSite.Import.Lists;
using StatiqSite.Import.Records;

namespace StatiqSite.Import;

/// <summary>A foreign format that papers can come from.</summary>
/// <param name="Id">As the command line names it.</param>
/// <param name="Label">As people name it, with its article: "an awesome list".</param>
/// <param name="Read">From the file's path, for places, and its text.</param>
public sealed partial record ImportFormat(string Id, string Label, Func<string, string, ImportReading> Read)
{
    public static readonly ImportFormat Awesome = new("awesome", "an awesome list", ListReader.Read);
    public static readonly ImportFormat BibTeX = new("bibtex", "BibTeX", BibReader.Read);
    public static readonly ImportFormat Ris = new("ris", "RIS", RisReader.Read);
    public static readonly ImportFormat CslJson = new("csl-json", "CSL-JSON", CslReader.Read);
    public static readonly ImportFormat Medline = new("nbib", "MEDLINE", MedlineReader.Read);
    public static readonly ImportFormat Csv = new("csv", "a table", CsvTableReader.Read);

    public static readonly ImmutableArray<ImportFormat> All = [Awesome, BibTeX, Ris, CslJson, Medline, Csv];

    /// <summary>Told from the content, never from the file's name.</summary>
    /// <param name="reason">When nothing is recognized: what the file seems to be, and what would help; a sentence.</param>
    public static ImportFormat? Detect(string text, out string reason)
    {
        reason = "";
        var start = text.TrimStart();
        if (start.Length == 0) return Refuse("It is empty.", out reason);
        if (start.StartsWith("%PDF", StringComparison.Ordinal)) return Refuse("It is a PDF. Export the references from a reference manager as BibTeX or RIS.", out reason);
        if (text.Contains('\0', StringComparison.Ordinal)) return Refuse("It is no text file.", out reason);
        if (start[0] is '[' or '{' && Json(start) is { } json) return json ? CslJson : Refuse("It is JSON, but its items have neither a type nor a title: this is not CSL-JSON.", out reason);
        if (RisStart().IsMatch(text)) return Ris;
        if (MedlineStart().IsMatch(text)) return Medline;
        if (MarkupStart().IsMatch(start)) return Refuse("It is a web page or XML. Export it as BibTeX, RIS or CSL-JSON; bibutils turns MODS and EndNote XML into RIS.", out reason);
        if (WebOfScience().IsMatch(start)) return Refuse("It is the plain text of Web of Science. Export it as RIS or BibTeX instead.", out reason);
        if (EndNoteTagged().IsMatch(text)) return Refuse("It is EndNote's own tagged format. Export it as RIS or BibTeX instead.", out reason);

        // A list may quote BibTeX for its own citation; a bibliography has few Markdown links.
        var (entries, links) = (BibEntry().Count(text), MarkdownLink().Count(text));
        if (entries > 0 && entries * 3 >= links) return BibTeX;
        if (links > 0) return Awesome;
        if (CsvTableReader.Holds(text.Split('\n', 2)[0])) return Csv;
        return Refuse("It is none of the formats that are read: an awesome list with links, BibTeX, RIS, CSL-JSON, MEDLINE, or a table with a header that names a title.", out reason);
    }

    public override string ToString() => Id;

    private static ImportFormat? Refuse(string why, out string reason)
    {
        reason = why;
        return null;
    }

    /// <summary>Whether the JSON is of citations; null when it is no JSON.</summary>
    private static bool? Json(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return CslReader.Holds(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*TY  ?- ", RegexOptions.Multiline)]
    private static partial Regex RisStart();

    [GeneratedRegex(@"^PMID- ?[0-9]", RegexOptions.Multiline)]
    private static partial Regex MedlineStart();

    [GeneratedRegex(@"\A<(!doctype|html|\?xml)", RegexOptions.IgnoreCase)]
    private static partial Regex MarkupStart();

    [GeneratedRegex(@"\A(FN (Clarivate|Thomson)|PT [A-Z]\r?\n)")]
    private static partial Regex WebOfScience();

    [GeneratedRegex(@"^%0 [A-Z]", RegexOptions.Multiline)]
    private static partial Regex EndNoteTagged();

    [GeneratedRegex(@"^\s*@(?!comment|string|preamble)[A-Za-z]+\s*[{(]\s*[^\s,{}]*\s*,", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex BibEntry();

    [GeneratedRegex(@"\]\(\s*https?://|<a\s[^>]*href", RegexOptions.IgnoreCase)]
    private static partial Regex MarkdownLink();
}
