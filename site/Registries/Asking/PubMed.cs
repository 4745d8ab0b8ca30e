using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Asking;

/// <summary>PubMed through the E-utilities of the NCBI, and the converter of PubMed Central.</summary>
public sealed class PubMed(Uri utilities, Uri converter, Fetcher fetcher)
{
    private const string Name = "PubMed";
    private const string Tool = "statiqsite";
    private const int AtOnce = 50;

    public Task<Finding> FindAsync(string number, CancellationToken cancellation = default) =>
        new Question(Name, AddressOf([number]), "application/xml, text/xml", "email").AskAsync(fetcher, answer => Read(answer, number), cancellation);

    /// <summary>The record with that DOI; PubMed also finds works that are only like it, which do not count.</summary>
    public async Task<Finding> FindAsync(Doi doi, CancellationToken cancellation = default)
    {
        var address = new Uri(utilities, $"esearch.fcgi?db=pubmed&retmode=json&retmax=3&tool={Tool}&term={Uri.EscapeDataString($"\"{doi.Value}\"[doi]")}");
        var (numbers, refusal) = await new Question(Name, address, "application/json", "email").ReadAsync(fetcher, Numbers, cancellation);
        if (numbers is null) return refusal!; // one of the two is there
        foreach (var number in numbers)
            if (await FindAsync(number, cancellation) is Finding.Found found && found.Record.Work.Doi == doi) return found;
        return new Finding.Absent($"{Name} has no record of {doi}.");

        static string[] Numbers(FetchResult.Answer answer)
        {
            using var document = JsonDocument.Parse(answer.Text);
            var result = document.RootElement.Field("esearchresult");
            if (result.ValueKind != JsonValueKind.Object) throw new JsonException("There is no result.");
            return [.. result.Items("idlist").Select(id => id.AsText()).OfType<string>().Where(IsNumber)];
        }
    }

    /// <summary>The PubMed number or DOI of a PubMed Central identifier; null with the reason.</summary>
    public async Task<(PaperAddress? Names, Finding? Reason)> ConvertAsync(string central, CancellationToken cancellation = default)
    {
        var address = new Uri(converter, $"?ids={Uri.EscapeDataString(central)}&format=json&tool={Tool}");
        var (names, refusal) = await new Question("PubMed Central", address, "application/json", "email").ReadAsync(fetcher, Convert, cancellation);
        return names is { Names: true } ? (names, null) : (null, refusal ?? new Finding.Absent($"PubMed Central knows no {central}."));

        PaperAddress Convert(FetchResult.Answer answer)
        {
            using var document = JsonDocument.Parse(answer.Text);
            var record = document.RootElement.Items("records").FirstOrDefault(record => string.Equals(record.Text("pmcid"), central, StringComparison.OrdinalIgnoreCase) && record.Text("status") != "error");
            var number = record.Text("pmid") is { } found && IsNumber(found) ? found : null;
            return new PaperAddress(number is null ? Doi.Find(record.Text("doi") ?? "") : null, null, number, null, null);
        }
    }

    /// <summary>Asks about many at once and keeps each as if it had been asked for alone.</summary>
    public async Task PrepareAsync(IEnumerable<string> numbers, CancellationToken cancellation = default)
    {
        foreach (var some in numbers.Distinct().Where(number => !fetcher.Has(AddressOf([number]))).Chunk(AtOnce))
        {
            var address = AddressOf(some);
            var (found, _) = await new Question(Name, address, "application/xml, text/xml", "email").ReadAsync(fetcher, answer => XmlAnswer.Parse(answer.Text).Elements().ToLookup(PubMedRecord.NumberOf), cancellation);
            fetcher.Forget(address);
            if (found?.Any(record => record.Key is not null) != true) continue;
            foreach (var number in some) fetcher.Keep(AddressOf([number]), "text/xml", new XElement("PubmedArticleSet", found[number]).ToString(SaveOptions.DisableFormatting));
        }
    }

    private Uri AddressOf(IEnumerable<string> numbers) => new(utilities, string.Create(CultureInfo.InvariantCulture, $"efetch.fcgi?db=pubmed&retmode=xml&tool={Tool}&id={string.Join(',', numbers)}"));

    private static Finding Read(FetchResult.Answer answer, string number)
    {
        var set = XmlAnswer.Parse(answer.Text);
        if (set.Name.LocalName != "PubmedArticleSet") throw new FormatException("This is no set of articles.");
        if (set.Elements().FirstOrDefault(record => PubMedRecord.NumberOf(record) == number) is not { } record) return new Finding.Absent($"{Name} knows no {number}.");
        return PubMedRecord.Read(record, answer.Final.AbsoluteUri) is { } entry
            ? new Finding.Found(RegistryRecord.Of(Name, entry))
            : new Finding.Unanswered($"{Name} has no title for it.", IsOffline: false);
    }

    private static bool IsNumber(string text) => text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit);
}
