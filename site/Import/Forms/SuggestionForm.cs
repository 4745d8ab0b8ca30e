using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import.Merging;

namespace StatiqSite.Import.Forms;

/// <summary>
/// The form "Suggest a paper" (<c>.github/ISSUE_TEMPLATE/suggest-a-paper.yml</c>). Its text comes from anybody: it is data
/// and never becomes a path, and what is not plainly right is refused.
/// </summary>
public static partial class SuggestionForm
{
    private static readonly FormField Identifier = new("Identifier", 300);
    private static readonly FormField Title = new("Title", 300);
    private static readonly FormField Authors = new("Authors", 6_000, HasLines: true);
    private static readonly FormField Date = new("Date", 10);
    private static readonly FormField Venue = new("Journal, conference or server", 200);
    private static readonly FormField Kind = new("Kind", 20);
    private static readonly FormField Code = new("Code", 500);
    private static readonly FormField Where = new("Where it belongs", 1_000, HasLines: true);
    private static readonly FormField Summary = new("Summary", 1_000, HasLines: true);
    private static readonly FormField Part = new("Your part in it", 100, HasLines: true);

    private static readonly ImmutableArray<FormField> Fields = [Identifier, Title, Authors, Date, Venue, Kind, Code, Where, Summary, Part];

    /// <summary>In the form's order; the form's file must have the same.</summary>
    public static IEnumerable<string> Labels => Fields.Select(known => known.Label);

    /// <summary>The paper that the form suggests, with its key; null when something is wrong, which is reported.</summary>
    /// <param name="path">Names the issue in diagnostics.</param>
    /// <param name="text">The body of the issue.</param>
    /// <param name="sources">The companion as it is: a work that it has is refused.</param>
    /// <param name="today">When the paper enters it.</param>
    public static PaperFile? Read(string path, string text, Sources sources, PartialDate today, Diagnostics diagnostics)
    {
        if (FormBody.Parse(path, text, Fields, diagnostics) is not { } answers) return null;
        foreach (var answer in answers.Values) FormText.Check(answer, diagnostics);
        if (diagnostics.HasErrors) return null;
        var draft = Draft(new SourceSpan(path, 1, 1), answers, today, diagnostics);
        var work = draft.Finish();
        if (work is null || diagnostics.HasErrors) return null;
        foreach (var doubt in work.Doubts) diagnostics.Report(FormRules.NotAPaper, work.At, doubt);
        if (diagnostics.HasErrors) return null;

        var plan = ImportPlan.Of([new ImportReading([work], [])], sources, today);
        foreach (var known in plan.Merged) diagnostics.Report(FormRules.KnownWork, work.At, $"The companion has this work: {known.Into}, found by {known.Evidence}.");
        foreach (var skipped in plan.Skipped) diagnostics.Report(FormRules.NotAPaper, work.At, skipped.Why);
        foreach (var (name, at) in answers.GetValueOrDefault(Where)?.Lines.Where(line => plan.UnknownHeadings.Contains(line.Text)).Take(FormValues.MostReports) ?? [])
            diagnostics.Report(FormRules.UnknownPlace, at, $"No chapter and no topic is called {Quoted.Of(name)}.");
        return plan.New is [var only] ? only.Paper with { Summary = answers.GetValueOrDefault(Summary)?.OnOneLine } : null;
    }

    private static Draft Draft(SourceSpan at, ImmutableDictionary<FormField, FormAnswer> answers, PartialDate today, Diagnostics diagnostics)
    {
        var draft = new Draft(at) { Headings = [.. answers.GetValueOrDefault(Where)?.Lines.Select(line => line.Text) ?? []] };
        if (answers.GetValueOrDefault(Identifier) is { } identifier) Identify(draft, identifier, diagnostics);
        else diagnostics.Report(FormRules.Missing, at, $"`{Identifier.Label}` is missing.");
        if (answers.GetValueOrDefault(Title) is { } title) draft.Title = title.OnOneLine;
        else diagnostics.Report(FormRules.Missing, at, $"`{Title.Label}` is missing.");
        draft.Authors = answers.GetValueOrDefault(Authors) is { } authors ? FormValues.AuthorsOf(authors, diagnostics) : AuthorList.None;
        draft.Venue = answers.GetValueOrDefault(Venue)?.OnOneLine;
        if (answers.GetValueOrDefault(Date) is { } date) draft.Date = FormValues.DateOf(date, today, diagnostics);
        else if (draft.Arxiv is null && answers.ContainsKey(Identifier)) diagnostics.Report(FormRules.NoDate, at, "Only an arXiv identifier says when a paper came out; this one has no date.");
        if (answers.GetValueOrDefault(Kind) is { } kind)
        {
            if (PaperShape.Types.IndexOf(kind.Text) is >= 0 and var type) draft.Type = (WorkType)type;
            else diagnostics.Report(FormRules.NoKind, kind.At, $"There is no kind {Quoted.Of(kind.Text)}.");
        }

        if (answers.GetValueOrDefault(Code) is { } code)
        {
            if (WebAddress.Find(code.Text) is not null) draft.Address(code.Text, LinkKind.Code);
            else diagnostics.Report(FormRules.NoAddress, code.At, $"{Quoted.Of(code.Text)} is no whole https or http address.");
        }

        return draft;
    }

    private static void Identify(Draft draft, FormAnswer answer, Diagnostics diagnostics)
    {
        var text = Scheme().Replace(answer.Text, "");
        if (BareNumber().IsMatch(text)) draft.IdentifyByPubMed(text);
        else if (CentralNumber().IsMatch(text)) draft.IdentifyByPubMedCentral(text);
        else if (!text.Any(char.IsWhiteSpace) && !PaperAddress.IsOfIndex(text) && PaperAddress.Of(text) is { } address && (address.Names || address.Web is not null)) draft.Address(text);
        else diagnostics.Report(FormRules.NoIdentifier, answer.At, $"{Quoted.Of(answer.Text)} is neither an identifier nor a whole address.");
    }

    [GeneratedRegex(@"\A(doi|arxiv|pmid|pmcid)\s*:\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\A[0-9]{1,9}\z")]
    private static partial Regex BareNumber();

    [GeneratedRegex(@"\APMC[0-9]{1,9}\z", RegexOptions.IgnoreCase)]
    private static partial Regex CentralNumber();
}
