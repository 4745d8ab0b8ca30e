using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using StatiqSite.Citations.TeX;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Asking;

/// <summary>arXiv's API, <c>api/query?id_list=…</c>, which answers in Atom.</summary>
public sealed partial class Arxiv(Uri root, Fetcher fetcher)
{
    private const string Name = "arXiv";
    private const string MediaType = "application/atom+xml";
    private const int AtOnce = 50;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Own = "http://arxiv.org/schemas/atom";

    public Task<Finding> FindAsync(ArxivId id, CancellationToken cancellation = default) =>
        new Question(Name, AddressOf(id), MediaType).AskAsync(fetcher, answer => Read(answer, id), cancellation);

    /// <summary>Asks about many at once, as arXiv's owners prefer, and keeps each as if it had been asked for alone.</summary>
    public async Task PrepareAsync(IEnumerable<ArxivId> ids, CancellationToken cancellation = default)
    {
        foreach (var some in ids.Distinct().Where(id => !fetcher.Has(AddressOf(id))).Chunk(AtOnce))
        {
            var address = AddressOf(some);
            var (found, _) = await new Question(Name, address, MediaType).ReadAsync(fetcher, answer => XmlAnswer.Parse(answer.Text).Elements(Atom + "entry").ToLookup(entry => IdOf(entry)?.Value), cancellation);
            fetcher.Forget(address);
            // One id that arXiv does not like makes an answer about that one alone, which says nothing of the others.
            if (found?.Any(entry => entry.Key is not null) != true) continue;
            foreach (var id in some) fetcher.Keep(AddressOf(id), MediaType, new XElement(Atom + "feed", found[id.Value]).ToString(SaveOptions.DisableFormatting));
        }
    }

    private Uri AddressOf(params ArxivId[] ids) =>
        new(root, string.Create(CultureInfo.InvariantCulture, $"api/query?id_list={string.Join<ArxivId>(',', ids)}&max_results={ids.Length}"));

    private static Finding Read(FetchResult.Answer answer, ArxivId id)
    {
        var feed = XmlAnswer.Parse(answer.Text);
        if (feed.Name != Atom + "feed") throw new FormatException("This is no feed.");
        // A mistake is answered as an entry too, under an address of its own.
        if (feed.Elements(Atom + "entry").FirstOrDefault(entry => IdOf(entry) == id) is not { } entry) return new Finding.Absent($"{Name} knows no {id}.");

        var comment = Text(entry, Own + "comment");
        var isWithdrawn = comment is not null && Withdrawn().IsMatch(comment);
        var draft = new Draft(new SourceSpan(answer.Final.AbsoluteUri, 1, 1))
        {
            Type = WorkType.Preprint,
            Title = Text(entry, Atom + "title") is { } title ? Plain(title) : null,
            Authors = new AuthorList([.. entry.Elements(Atom + "author").Select(author => Text(author, Atom + "name")).OfType<string>().Where(name => name.Any(char.IsLetter)).Select(name => NameOf(Plain(name)))], AndOthers: false),
            Date = MonthText.Find((Text(entry, Atom + "published") ?? "").Split('T')[0]),
            Venue = Name,
            Status = isWithdrawn ? WorkStatus.Withdrawn : null,
        };
        draft.IdentifyByArxiv(id.Value);
        if (isWithdrawn) draft.Doubt($"arXiv: {comment}");
        var published = Text(entry, Own + "doi") is { } doi ? PaperAddress.Of(doi).Doi : null;
        if (published is null && Text(entry, Own + "journal_ref") is { } reference) draft.Doubt($"arXiv names a published version: {reference}");
        if (draft.Finish() is not { } read) return new Finding.Unanswered($"{Name} has no title for it.", IsOffline: false);
        return new Finding.Found(RegistryRecord.Of(Name, read with
        {
            Work = read.Work with { Versions = new WorkVersions(Preprint: null, published?.Value), Notice = isWithdrawn ? WebAddress.Find(id.Href) : null },
        }));
    }

    private static ArxivId? IdOf(XElement entry) => Text(entry, Atom + "id") is { } id && id.Contains("/abs/", StringComparison.Ordinal) ? PaperAddress.ArxivIn(id[(id.IndexOf("/abs/", StringComparison.Ordinal) + 5)..]) : null;

    /// <summary>One word is an organization ("OpenAI"): persons have two, and a person of one name is printed the same way.</summary>
    private static Author NameOf(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) || Organization().IsMatch(name) ? new Author.Organization(name) : NameText.FromReadingOrder(name);

    /// <summary>Authors type TeX into arXiv's form.</summary>
    private static string Plain(string text) => text.AsSpan().IndexOfAny('\\', '$') < 0 ? text : TeXReading.TextOf(text);

    private static string? Text(XElement element, XName name) => TidyEntry.Line(element.Element(name)?.Value);

    [GeneratedRegex(@"\b(has been|was|is|been|are) (temporarily )?withdrawn\b(?! from)|\A\W*withdrawn\b(?! from)|\bwithdrawn by\b|\bwithdraw(n|al) (due|because)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Withdrawn();

    [GeneratedRegex(@"\b(Team|Group|Collaboration|Consortium|Initiative|Network|Committee|Community|Inc\.?|Labs?|Laboratory|Institute|University|Foundation|Alliance|Contributors|Project)\b")]
    private static partial Regex Organization();
}
