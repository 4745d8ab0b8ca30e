using System.Text.Json;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Registries.Fetching;

namespace StatiqSite.Registries.Asking;

/// <summary>A repository on GitHub: its CITATION.cff, its README and what GitHub's API says.</summary>
public sealed partial class GitHub(Uri api, Uri files, Fetcher fetcher)
{
    private const string Name = "GitHub";

    /// <summary>"owner/name" of an address on github.com; null for any other address.</summary>
    public static string? RepositoryIn(WebAddress address) =>
        RepositoryAddress().Match(address.Value) is { Success: true } match ? match.Groups["name"].Value.TrimEnd('/') is var name && name.EndsWith(".git", StringComparison.Ordinal) ? name[..^4] : name : null;

    /// <summary>The work that the repository asks to be cited, which another registry knows better; null when it names none.</summary>
    internal async Task<PaperAddress?> PreferredAsync(string repository, CancellationToken cancellation) =>
        await FileAsync(repository, "CITATION.cff", cancellation) is { } text ? CitationFile.Parse(repository, text)?.Preferred : null;

    /// <summary>The repository itself, as software or data.</summary>
    public async Task<Finding> FindAsync(string repository, CancellationToken cancellation = default)
    {
        var question = new Question(Name, new Uri(api, "repos/" + repository), "application/vnd.github+json");
        var (known, refusal) = await question.ReadAsync(fetcher, Read, cancellation);
        if (refusal is Finding.Absent) return refusal;
        var cited = await FileAsync(repository, "CITATION.cff", cancellation) is { } text ? CitationFile.Parse(repository, text)?.Software : null;
        if (known is null && cited?.Date is null) return refusal!; // without an answer there is a refusal

        var readme = await FileAsync(repository, "README.md", cancellation) ?? "";
        var draft = cited ?? new Draft(new SourceSpan(repository, 1, 1)) { Type = WorkType.Software, Title = TitleOf(readme) ?? NameOf(repository, known?.Description) };
        draft.Date ??= known?.Created;
        draft.Address("https://github.com/" + repository, LinkKind.Code);
        if (draft.Authors.Named.IsEmpty) draft.Doubt("The repository names no authors in a CITATION.cff.");
        foreach (var paper in PapersIn(readme)) draft.Doubt($"Its README names {paper}: if that is the work, add it instead.");
        return draft.Finish() is { } entry ? new Finding.Found(RegistryRecord.Of(Name, entry)) : new Finding.Unanswered($"{Name} has no title for it.", IsOffline: false);

        static Known Read(FetchResult.Answer answer)
        {
            using var document = JsonDocument.Parse(answer.Text);
            if (document.RootElement.Text("full_name") is null) throw new JsonException("This is no repository.");
            return new Known(document.RootElement.Text("description"), MonthText.Find((document.RootElement.Text("created_at") ?? "").Split('T')[0]));
        }
    }

    private static string NameOf(string repository, string? description) =>
        repository.Split('/')[1] is var name && description is { Length: < 120 } ? $"{name}: {description}" : name;

    private async Task<string?> FileAsync(string repository, string name, CancellationToken cancellation) =>
        await fetcher.GetAsync(new Uri(files, $"{repository}/HEAD/{name}"), "text/plain,*/*", cancellation: cancellation) is FetchResult.Answer { Status: System.Net.HttpStatusCode.OK } answer ? answer.Text : null;

    private static string? TitleOf(string readme) =>
        Heading().Match(readme) is { Success: true } heading && TidyEntry.Line(TitleText.WithoutMarkup(Mark().Replace(heading.Groups["text"].Value, "${text}"))) is { Length: > 2 and < 200 } title ? title : null;

    /// <summary>Not more than three: a README that names more is a list.</summary>
    private static string[] PapersIn(string readme)
    {
        string[] papers = [.. Paper().Matches(readme).Select(match => PaperAddress.Of(match.Value)).Select(address => address.Arxiv is { } arxiv ? "arXiv:" + arxiv : address.Doi?.Value).OfType<string>().Distinct()];
        return papers.Length > 3 ? [] : papers;
    }

    [GeneratedRegex(@"\Ahttps?://(www\.)?github\.com/(?<name>[A-Za-z0-9-]+/[A-Za-z0-9._-]+)(/|\?|#|\z)", RegexOptions.IgnoreCase)]
    private static partial Regex RepositoryAddress();

    [GeneratedRegex(@"^#\s+(?<text>[^\n]+?)\s*#*\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    private sealed record Known(string? Description, PartialDate? Created);

    // Pictures go, links and emphasis leave their text.
    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)|\[(?<text>[^\]]*)\]\([^)]*\)|[*_`]{1,3}(?<text>[^*_`]+)[*_`]{1,3}|:[a-z_]+:")]
    private static partial Regex Mark();

    [GeneratedRegex(@"https?://(arxiv\.org/(abs|pdf)|doi\.org)/[^\s)\]}>""',]+", RegexOptions.IgnoreCase)]
    private static partial Regex Paper();
}
