using System.Text.Json;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Asking;

/// <summary>The agencies that register DOIs: Crossref and DataCite by their own interfaces, the others through the resolver.</summary>
public sealed class DoiAgencies(Crossref crossref, DataCite dataCite, Uri resolver, Fetcher fetcher)
{
    private const string CslJson = "application/vnd.citationstyles.csl+json";

    /// <summary>Asks one after the other: which agency has a DOI is seen from who knows it.</summary>
    public async Task<Finding> FindAsync(Doi doi, CancellationToken cancellation = default)
    {
        var first = await crossref.FindAsync(doi, cancellation);
        if (first is not Finding.Absent) return first;
        var second = await dataCite.FindAsync(doi, cancellation);
        return second is Finding.Absent ? await FindElsewhereAsync(doi, cancellation) : second;
    }

    /// <summary>Whether the DOI leads anywhere, by the resolver's own word: publishers' pages answer programs with 403.</summary>
    /// <returns>Null when it does, else why it is not said to.</returns>
    public async Task<Finding?> DoubtAsync(Doi doi, CancellationToken cancellation = default)
    {
        var question = new Question("doi.org", new Uri(resolver, "api/handles/" + Escaped(doi)), "application/json");
        var (code, refusal) = await question.ReadAsync(fetcher, answer => Field(answer, root => root.Text("responseCode")), cancellation);
        return code switch
        {
            "1" => null,
            "" => new Finding.Unanswered("doi.org answers with something that cannot be read.", IsOffline: false),
            _ => refusal is Finding.Unanswered ? refusal : new Finding.Absent($"There is no DOI {doi}."),
        };
    }

    private async Task<Finding> FindElsewhereAsync(Doi doi, CancellationToken cancellation)
    {
        var question = new Question("doi.org", new Uri(resolver, "ra/" + Escaped(doi)), "application/json");
        var (agency, refusal) = await question.ReadAsync(fetcher, answer => Field(answer, root => root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().Select(entry => entry.Text("RA")).FirstOrDefault() : throw new JsonException("This is no list.")), cancellation);
        if (agency is null or "") return refusal is Finding.Unanswered ? refusal : new Finding.Absent($"There is no DOI {doi}. Look for a slip of the finger.");
        var finding = await new Question(agency, new Uri(resolver, Escaped(doi)), CslJson).AskAsync(fetcher, Read, cancellation);
        return finding is Finding.Found ? finding : new Finding.Absent($"{doi} is registered with {agency}, which cannot be asked from here. Write the file by hand.");

        Finding Read(FetchResult.Answer answer) =>
            ImportFormat.CslJson.Read(answer.Final.AbsoluteUri, answer.Text).Works is [var entry, ..] && entry.Work.Doi == doi
                ? new Finding.Found(RegistryRecord.Of(agency, entry with { PrintedKey = null }))
                : new Finding.Unanswered($"{agency} has no title for it.", IsOffline: false);
    }

    private static string Field(FetchResult.Answer answer, Func<JsonElement, string?> field)
    {
        using var document = JsonDocument.Parse(answer.Text);
        return field(document.RootElement) ?? "";
    }

    private static string Escaped(Doi doi) => Uri.EscapeDataString(doi.Value).Replace("%2F", "/", StringComparison.Ordinal);
}
