using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Forms;

/// <summary>
/// The form "Mend an entry" (<c>.github/ISSUE_TEMPLATE/mend-an-entry.yml</c>): one fact of one paper. As with
/// <see cref="SuggestionForm"/> its text is data of anybody, and what is not plainly right is refused.
/// </summary>
public static partial class MendForm
{
    private static readonly FormField Paper = new("Paper", 300);
    private static readonly FormField Fact = new("What is wrong", 30);
    private static readonly FormField Right = new("How it should be", 6_000, HasLines: true);
    private static readonly FormField Where = new("Where the right thing stands", 500);
    private static readonly FormField Else = new("Anything else", 3_000, HasLines: true);

    private static readonly ImmutableArray<FormField> Fields = [Paper, Fact, Right, Where, Else];

    /// <summary>In the form's order; the form's file must have the same.</summary>
    public static IEnumerable<string> Labels => Fields.Select(known => known.Label);

    /// <summary>Keys of a paper's file that can be mended by the form; everything else is for a person.</summary>
    public static ImmutableArray<string> Facts { get; } = ["title", "authors", "date", "venue", "volume", "issue", "pages", "publisher", "doi", "arxiv", "pmid", "url"];

    /// <summary>Whether the issue begins as this form does.</summary>
    public static bool Is(string text) => text.TrimStart().StartsWith($"### {Paper.Label}", StringComparison.Ordinal);

    /// <summary>The paper as it should be and the key of its file that changes; null when something is wrong, which is reported.</summary>
    /// <param name="path">Names the issue in diagnostics.</param>
    public static (PaperFile Paper, string Key)? Read(string path, string text, Sources sources, PartialDate today, Diagnostics diagnostics)
    {
        if (FormBody.Parse(path, text, Fields, diagnostics) is not { } answers) return null;
        foreach (var answer in answers.Values) FormText.Check(answer, diagnostics);
        foreach (var field in (ImmutableArray<FormField>)[Paper, Fact, Right, Where])
            if (!answers.ContainsKey(field)) diagnostics.Report(FormRules.Missing, new SourceSpan(path, 1, 1), $"`{field.Label}` is missing.");
        if (diagnostics.HasErrors) return null;

        var (paper, fact, right) = (answers[Paper], answers[Fact], answers[Right]);
        var known = Find(paper.Text, sources);
        if (known is null) diagnostics.Report(FormRules.UnknownPaper, paper.At, $"There is no paper {Quoted.Of(paper.Text)}.");
        if (!Facts.Contains(fact.Text)) diagnostics.Report(FormRules.ForAPerson, fact.At, $"{Quoted.Of(fact.Text)} is nothing that a program mends.");
        if (known is null || diagnostics.HasErrors) return null;

        if (Mended(known.Work, fact.Text, right, today, diagnostics) is not { } work) return null;
        if (work == known.Work) diagnostics.Report(FormRules.AlreadySo, right.At, $"`{fact.Text}` says this already.");
        foreach (var other in sources.Papers.Where(other => other.Work.Key != known.Work.Key))
            if (WorkMarks.Of(work).Except(WorkMarks.Of(known.Work)).Any(mark => WorkMarks.Of(other.Work).Any(its => (its.Kind, its.Value) == (mark.Kind, mark.Value))))
                diagnostics.Report(FormRules.KnownWork, right.At, $"That is another work of the companion: {other.Work.Key}.");
        return diagnostics.HasErrors ? null : (known with { Work = work }, fact.Text);
    }

    /// <summary>By its key or a former one, alone or at the end of its page's address.</summary>
    private static PaperFile? Find(string written, Sources sources) =>
        KeyAtTheEnd().Match(written) is { Success: true } match && match.Groups["key"].Value is var key
            ? sources.Papers.FirstOrDefault(paper => paper.Work.Key.Value == key) ?? sources.Papers.FirstOrDefault(paper => paper.Aliases.Any(alias => alias.Value.Value == key))
            : null;

    private static Work? Mended(Work work, string fact, FormAnswer right, PartialDate today, Diagnostics diagnostics)
    {
        if (fact == "authors") return work with { Authors = Same(work.Authors, FormValues.AuthorsOf(right, diagnostics)) };
        var text = right.OnOneLine;
        var address = PaperAddress.Of(text);
        var mended = fact switch
        {
            "title" => text.Length <= 300 ? work with { Title = TitleText.Of(text) } : null,
            "date" => FormValues.DateOf(right, today, diagnostics) is { } date ? work with { Date = date } : null,
            "venue" => text.Length <= 200 ? work with { Venue = text } : null,
            "volume" => IsShort(text) ? work with { Volume = text } : null,
            "issue" => IsShort(text) ? work with { Issue = text } : null,
            "pages" => IsShort(text) ? work with { Pages = text } : null,
            "publisher" => text.Length <= 200 ? work with { Publisher = text } : null,
            "doi" => address.Doi is { Arxiv: null } doi ? work with { Doi = doi } : null,
            "arxiv" => address.Arxiv is { } arxiv && !text.Any(char.IsWhiteSpace) ? work with { Arxiv = arxiv } : null,
            "pmid" => (address.PubMed ?? text) is var number && PubMedNumber().IsMatch(number) ? work with { PubMed = number } : null,
            _ => WebAddress.Find(text) is { } url ? work with { Url = url } : null,
        };
        if (mended is null && !diagnostics.HasErrors) diagnostics.Report(FormRules.NoValue, right.At, $"{Quoted.Of(text)} cannot be `{fact}`.");
        return mended;
    }

    /// <summary>Two lists of the same names are one; records do not look into arrays.</summary>
    private static AuthorList Same(AuthorList known, AuthorList written) =>
        known.AndOthers == written.AndOthers && known.Named.SequenceEqual(written.Named) ? known : written;

    private static bool IsShort(string text) => text.Length <= 50;

    [GeneratedRegex(@"\A(https?://\S+/papers/)?(?<key>[a-z0-9_-]{1,80})/?\z")]
    private static partial Regex KeyAtTheEnd();

    [GeneratedRegex(@"\A[0-9]{1,9}\z")]
    private static partial Regex PubMedNumber();
}
