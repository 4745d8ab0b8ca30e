using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace StatiqSite.Registries.Linking;

/// <summary>Tells which addresses are dead, moved or unknown.</summary>
public static class LinkReport
{
    public static readonly string[] Formats = ["text", "json", "markdown"];

    /// <summary>A line for each place, in the form that editors click, the worst first; fine ones are counted.</summary>
    public static void Text(ImmutableArray<(OutsideLink Link, LinkVerdict Verdict)> links, TextWriter to)
    {
        foreach (var (state, some) in Told(links))
            foreach (var (place, verdict) in some.SelectMany(link => link.Link.Places.Select(place => (place, link.Verdict))).OrderBy(link => link.place))
                to.WriteLine($"{place}: {Word(state)}: {Shown(verdict.Address)} {Sentence(verdict)}");
        to.WriteLine(Count(links));
    }

    /// <summary>Tables for a comment or a summary on GitHub.</summary>
    public static void Markdown(ImmutableArray<(OutsideLink Link, LinkVerdict Verdict)> links, TextWriter to)
    {
        to.WriteLine($"# Links\n\n{Count(links)}");
        foreach (var (state, some) in Told(links))
        {
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## {Heading(state)} ({some.Length:N0})\n\n| address | | where |\n| --- | --- | --- |"));
            foreach (var (link, verdict) in some)
                to.WriteLine($"| {Code(Shown(verdict.Address))} | {(verdict.MovedTo is { } moved ? Code(Shown(moved)) : Cell(Sentence(verdict)))} | {string.Join("<br>", link.Places.Select(place => Code($"{place.Path}:{place.Line.ToString(CultureInfo.InvariantCulture)}")))} |");
        }
    }

    /// <summary>All addresses, fine ones included, for programs.</summary>
    public static void Json(ImmutableArray<(OutsideLink Link, LinkVerdict Verdict)> links, TextWriter to)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var (link, verdict) in links)
            {
                json.WriteStartObject();
                json.WriteString("address", Shown(verdict.Address));
                json.WriteString("state", Word(verdict.State));
                if (verdict.MovedTo is { } moved) json.WriteString("movedTo", Shown(moved));
                if (verdict.Reason.Length > 0) json.WriteString("reason", verdict.Reason);
                json.WriteString("checked", verdict.Checked.UtcDateTime);
                if (verdict.Since is { } since) json.WriteString("since", since.UtcDateTime);
                json.WriteStartArray("places");
                foreach (var place in link.Places)
                {
                    json.WriteStartObject();
                    json.WriteString("file", place.Path);
                    json.WriteNumber("line", place.Line);
                    json.WriteNumber("column", place.Column);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        to.WriteLine(System.Text.Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static IEnumerable<(LinkState State, ImmutableArray<(OutsideLink Link, LinkVerdict Verdict)> Links)> Told(ImmutableArray<(OutsideLink Link, LinkVerdict Verdict)> links) =>
        from link in links
        where link.Verdict.State != LinkState.Fine
        group link by link.Verdict.State into state
        orderby state.Key
        select (state.Key, state.ToImmutableArray());

    private static string Sentence(LinkVerdict verdict) =>
        verdict.MovedTo is { } moved ? $"is now {Shown(moved)}"
        : verdict.Since is { } since && since.Date < verdict.Checked.Date ? $"{verdict.Reason}, since {since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
        : verdict.Reason;

    private static string Count(ImmutableArray<(OutsideLink Link, LinkVerdict Verdict)> links)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{links.Length:N0} addresses: {Of(LinkState.Dead):N0} dead, {Of(LinkState.Moved):N0} moved, {Of(LinkState.Unknown):N0} unknown, {Of(LinkState.Fine):N0} fine.");

        int Of(LinkState state) => links.Count(link => link.Verdict.State == state);
    }

    private static string Word(LinkState state) => state.ToString().ToLowerInvariant();

    private static string Heading(LinkState state) => state switch
    {
        LinkState.Dead => "Dead: nothing is there any more",
        LinkState.Moved => "Moved: the new address should stand in the file",
        _ => "Unknown: a person must look",
    };

    // Addresses come from files and from servers: encoded, they hold nothing that ends a cell or a span of code.
    private static string Shown(Uri address) => address.AbsoluteUri;

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal).Replace('`', '\'')}`";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace('\n', ' ');
}
