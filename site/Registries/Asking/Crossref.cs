using System.Collections.Immutable;
using System.Text.Json;
using StatiqSite.Catalog;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Asking;

/// <summary>Crossref's REST API, <c>works/{doi}</c>: what publishers register, with corrections and retractions (those of Retraction Watch included).</summary>
public sealed class Crossref(Uri root, Fetcher fetcher)
{
    private const string Name = "Crossref";

    public Task<Finding> FindAsync(Doi doi, CancellationToken cancellation = default) =>
        new Question(Name, new Uri(root, "works/" + Uri.EscapeDataString(doi.Value)), "application/json", "mailto").AskAsync(fetcher, Read, cancellation);

    /// <summary>
    /// The publication with exactly that title and, first, that author, as far as Crossref's search finds it: its best match is often
    /// another work, so that nothing less is taken. Preprints are passed over.
    /// </summary>
    public Task<Finding> FindAsync(string title, Author first, CancellationToken cancellation = default)
    {
        var query = $"works?rows=5&query.title={Uri.EscapeDataString(title)}&query.author={Uri.EscapeDataString(first.ShortName)}";
        return new Question(Name, new Uri(root, query), "application/json", "mailto").AskAsync(fetcher, Pick, cancellation);

        Finding Pick(FetchResult.Answer answer)
        {
            using var document = JsonDocument.Parse(answer.Text);
            if (document.RootElement.Field("message").Field("items").ValueKind != JsonValueKind.Array) throw new JsonException("There is no list.");
            foreach (var item in document.RootElement.Field("message").Items("items"))
            {
                if (item.Text("type") is not ("journal-article" or "proceedings-article" or "book-chapter")) continue;
                if (ImportFormat.CslJson.Read(answer.Final.AbsoluteUri, item.GetRawText()).Works is not [{ Work.Authors.Named: [var author, ..] } entry, ..]) continue;
                var record = RegistryRecord.Of(Name, WithRelations(entry, item));
                if (FoldedText.LettersOf(record.Work.Title) == FoldedText.LettersOf(title) && FoldedText.LettersOf(author.ShortName) == FoldedText.LettersOf(first.ShortName))
                    return new Finding.Found(record);
            }

            return new Finding.Absent($"{Name} has no publication of that title.");
        }
    }

    private static Finding Read(FetchResult.Answer answer)
    {
        // The item is CSL-JSON in the main, inside an envelope that the importer opens.
        if (ImportFormat.CslJson.Read(answer.Final.AbsoluteUri, answer.Text).Works is not [var entry, ..]) return new Finding.Unanswered($"{Name} has no title for it.", IsOffline: false);
        using var document = JsonDocument.Parse(answer.Text);
        return new Finding.Found(RegistryRecord.Of(Name, WithRelations(entry, document.RootElement.Field("message"))));
    }

    private static ImportedWork WithRelations(ImportedWork entry, JsonElement message)
    {
        var doubts = entry.Doubts.ToBuilder();
        var updates = message.Items("updated-by").Select(update => (Type: update.Text("type")?.ToLowerInvariant() ?? "", Doi: DoiOf(update.Text("DOI")))).ToArray();
        var (status, notice) = StatusOf(entry.Work.Status, updates);
        if (updates.FirstOrDefault(update => update.Type.StartsWith("expression", StringComparison.Ordinal)) is { Type.Length: > 0 } concern)
            doubts.Add($"An expression of concern has been published{(concern.Doi is { } doi ? ": " + doi.Href : "")}.");
        foreach (var subject in message.Items("update-to").Select(update => (Type: update.Text("type") ?? "update", Doi: DoiOf(update.Text("DOI")))).Take(1))
            doubts.Add($"This is itself a notice ({subject.Type}){(subject.Doi is { } doi ? " about " + doi : "")}.");
        return entry with
        {
            Doubts = doubts.ToImmutable(),
            Work = entry.Work with
            {
                Status = status,
                Notice = notice is null ? null : WebAddress.Find(notice.Href),
                Versions = new WorkVersions(Preprint: Related(message, "has-preprint"), Published: Related(message, "is-preprint-of")),
            },
        };
    }

    /// <summary>The gravest update, and the notice of it.</summary>
    private static (WorkStatus, Doi?) StatusOf(WorkStatus known, (string Type, Doi? Doi)[] updates)
    {
        foreach (var (types, status) in (ReadOnlySpan<(string[], WorkStatus)>)[
            (["retraction"], WorkStatus.Retracted),
            (["withdrawal", "removal"], WorkStatus.Withdrawn),
            (["partial_retraction", "correction", "erratum", "corrigendum"], WorkStatus.Corrected)])
        {
            if (updates.FirstOrDefault(update => types.Contains(update.Type)) is { Type.Length: > 0 } update) return (status, update.Doi);
        }

        return (known, null);
    }

    /// <summary>The arXiv identifier or DOI at the other end of a relation.</summary>
    private static string? Related(JsonElement message, string relation) =>
        message.Field("relation").Items(relation).Select(other => other.Text("id")).OfType<string>()
            .Select(id => PaperAddress.Of(id)).Select(address => address.Arxiv?.Value ?? address.Doi?.Arxiv?.Value ?? address.Doi?.Value).FirstOrDefault(id => id is not null);

    private static Doi? DoiOf(string? text) => text is null ? null : PaperAddress.Of(text).Doi;
}
