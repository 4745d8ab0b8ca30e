using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Lists;

/// <summary>Understands one entry of a paper list from its runs.</summary>
internal static partial class ListEntry
{
    private static readonly HashSet<string> PaperHosts = [.. ImportResource.ReadLines("paper-hosts.txt")];

    /// <summary>Null when the runs are no entry of a paper: no link leads to one, nothing dates or credits it, or there is no title.</summary>
    public static ImportedWork? Parse(List<Run> runs, ImmutableArray<string> headings, SourceSpan at)
    {
        var links = LinksOf(runs);
        if (links.Length == 0) return null;
        if (runs is [{ Link: null } box, ..] && TaskBox().Match(box.Text) is { Success: true } task) runs = Without(runs, task.Length);
        if (PrintedReference.Find(string.Concat(runs.Where(run => run.Link is null).Select(run => run.Text))) is { } reference) return Printed(reference, links, headings, at);
        var tag = EntryTag.Find(string.Concat(runs.Take(3).TakeWhile(run => run.Link is null).Select(run => run.Text)));
        var (title, rest) = TitleOf(Without(runs, tag?.Length ?? 0));
        if (title is null || title.Text.Count(char.IsLetter) < 2) return null;
        var hasPaper = links.Any(link => link.Kind is LabelKind.Paper || PaperAddress.Of(link.Address).Names);
        var credits = Credits.Parse(rest, hasPaper);
        if (!IsPaper(links, tag, credits)) return null;

        var draft = new Draft(at)
        {
            Title = title.Text,
            Authors = credits.Authors,
            Venue = Venue(tag, credits),
            Date = credits.Date is { } late && tag?.Date is { } early && early.Year == late.Year ? early : tag?.Date ?? credits.Date ?? YearOf(headings),
            Headings = headings,
        };
        if (credits.IsGuess) draft.Doubt($"{Quoted.Of(rest.Trim(' ', '.', ','))} was taken for {(credits.Authors.Named.IsEmpty ? "the venue" : "the authors")}.");
        foreach (var link in links) Add(link, draft);
        DateBy(draft);
        return draft.Finish();
    }

    /// <summary>A reference states all that it is; its links only identify it.</summary>
    private static ImportedWork? Printed(PrintedReference reference, ImmutableArray<(string Address, LabelKind Kind)> links, ImmutableArray<string> headings, SourceSpan at)
    {
        var draft = new Draft(at) { Title = reference.Title, Authors = reference.Authors, Venue = VenueText.Spelled(reference.Venue), Date = reference.Date, Headings = headings };
        foreach (var link in links) Add(link, draft);
        return draft.Finish();
    }

    private static void Add((string Address, LabelKind Kind) link, Draft draft)
    {
        var known = PaperAddress.Of(link.Address);
        switch (link.Kind)
        {
            case LabelKind.Other:
                if (known.Web is { } more) draft.Doubt($"There is further material: {more.Value}");
                break;
            case LabelKind.Paper or LabelKind.Unclear when !known.Names && known.Web is { Host: "github.com" }:
                draft.Address(link.Address, LinkKind.Code);
                break;
            case LabelKind.Code when known.Web is { Host: "huggingface.co" } address:
                draft.Address(link.Address, OnHuggingFace(address));
                break;
            default:
                draft.Address(link.Address, LinkLabel.LinkOf(link.Kind));
                break;
        }
    }

    // huggingface.co/spaces/… runs, /datasets/… holds data, <owner>/<name> holds weights, and <owner> says nothing clear.
    private static LinkKind OnHuggingFace(WebAddress address) => new Uri(address.Value).AbsolutePath.Trim('/').Split('/') switch
    {
        ["spaces", ..] => LinkKind.Demo,
        ["datasets", ..] => LinkKind.Data,
        [_, _] => LinkKind.Model,
        _ => LinkKind.Code,
    };

    /// <summary>An arXiv identifier states its month. A list's month that it contradicts is that of something else.</summary>
    private static void DateBy(Draft draft)
    {
        if (draft.Arxiv is not { Submitted: var submitted } id) return;
        var isPreprint = draft.Venue is null || VenueText.TypeOf(draft.Venue) == WorkType.Preprint;
        if (draft.Date is null && isPreprint) draft.Date = submitted;
        else if (draft.Date is { Month: not null } stated && isPreprint && stated with { Day = null } != submitted)
        {
            draft.Doubt($"The list dates it {stated}, its arXiv identifier {id} says {submitted}.");
            draft.Date = submitted;
        }
        else if (draft.Date is { Month: null } year && isPreprint && year.Year == submitted.Year) draft.Date = submitted;
    }

    private static string? Venue(EntryTag? tag, Credits credits) =>
        (credits.Venue ?? tag?.Venue) is { } venue ? VenueText.Spelled(venue.Trim().TrimEnd('.', ',')) : null;

    /// <summary>Lists that are ordered by year say it in a heading: "2024", "Year 2024".</summary>
    private static PartialDate? YearOf(ImmutableArray<string> headings) =>
        headings.Select(heading => YearHeading().Match(heading)).LastOrDefault(match => match.Success) is { } year ? MonthText.Find(year.Groups["year"].Value) : null;

    /// <summary>A link to a paper; or another labelled one with something that dates or credits the work.</summary>
    private static bool IsPaper(ImmutableArray<(string Address, LabelKind Kind)> links, EntryTag? tag, Credits credits) =>
        links.Any(link => link.Kind == LabelKind.Paper || PaperAddress.Of(link.Address) is { Names: true } || IsPaperHost(link.Address))
        || (links.Any(link => link.Kind is not (LabelKind.Unclear or LabelKind.Other)) && (tag is not null || !credits.Authors.Named.IsEmpty));

    private static bool IsPaperHost(string address) =>
        WebAddress.Find(address) is { } web && PaperHosts.Any(host => web.Host == host || web.Host.EndsWith("." + host, StringComparison.Ordinal));

    /// <summary>Links out of the list, once each, with what their labels promise; a title that is a link leads to the paper.</summary>
    private static ImmutableArray<(string Address, LabelKind Kind)> LinksOf(List<Run> runs) =>
        [.. runs.Where(run => run.Link is not null && (run.Link.StartsWith("http", StringComparison.OrdinalIgnoreCase) || run.Link.StartsWith("www.", StringComparison.OrdinalIgnoreCase)))
            .Where(run => !run.Text.All(char.IsWhiteSpace))
            .Select(run => (run.Link!, LinkLabel.Kind(run.Text) ?? LabelKind.Unclear))
            .GroupBy(link => link.Item1)
            .Select(same => same.MinBy(link => link.Item2 is LabelKind.Other or LabelKind.Unclear ? 1 : 0))];

    private static List<Run> Without(List<Run> runs, int length)
    {
        var left = new List<Run>(runs.Count);
        foreach (var run in runs)
        {
            var cut = Math.Min(length, run.Text.Length);
            length -= cut;
            if (cut < run.Text.Length) left.Add(run with { Text = run.Text[cut..] });
        }

        return left;
    }

    /// <summary>The title, and the text behind it that is neither link nor label.</summary>
    private static (Title? Title, string Behind) TitleOf(List<Run> runs)
    {
        var first = runs.FindIndex(run => run.Link is not null ? !LinkLabel.Is(run.Text) && run.Text.Any(char.IsLetter) : run.Text.Any(char.IsLetter));
        if (first < 0) return (null, "");
        var end = first + 1;
        string text;
        if (runs[first].Link is { } link)
        {
            while (end < runs.Count && runs[end].Link == link) end++;
            text = Joined(runs[first..end]);
        }
        else if (runs[first].IsBold && IsWhole(runs, first, out end))
        {
            text = Joined(runs[first..end]);
        }
        else
        {
            // Up to the first link or the first words in italics; a nickname in bold belongs to it.
            while (end < runs.Count && runs[end].Link is null && !runs[end].IsItalic) end++;
            text = Joined(runs[first..end]);
            if (InQuotes().Match(text) is { Success: true } quoted)
                return (new Title(Clean(quoted.Groups["title"].Value)), text[(quoted.Index + quoted.Length)..] + " " + Plain(runs[end..]));
            if (Sentence().Match(text) is { Success: true } sentence && NameText.LooksLikeNames(text[..sentence.Index].Split('.')[0]) is false && text[(sentence.Index + 1)..].Trim() is { Length: > 0 } behind && Credits.Parse(behind, hasPaper: true) is { IsGuess: false } credits && (credits.Venue is not null || !credits.Authors.Named.IsEmpty))
                return (new Title(Clean(text[..sentence.Index])), behind + " " + Plain(runs[end..]));
        }

        return (new Title(Clean(text)), Plain(runs[end..]));
    }

    /// <summary>Whether bold words are the whole title, and not a nickname before it: four words or more, or nothing but credits behind.</summary>
    private static bool IsWhole(List<Run> runs, int first, out int end)
    {
        end = first + 1;
        while (end < runs.Count && runs[end].IsBold && runs[end].Link is null) end++;
        var bold = Joined(runs[first..end]).Trim();
        var behind = string.Concat(runs[end..].TakeWhile(run => run.Link is null && !run.IsItalic).Select(run => run.Text)).Trim(' ', '[', ']', '(', ')');
        return behind.Length == 0 || (!behind.StartsWith(':') && (bold.Split(' ').Length >= 4 || bold.EndsWith('.')));
    }

    private static string Joined(List<Run> runs) => string.Concat(runs.Select(run => run.Text));

    private static string Plain(List<Run> runs) =>
        Prefix().Replace(string.Join(' ', runs.Where(run => run.Link is null).Select(run => Leftover().Replace(run.Text, " "))), " ").Trim();

    private static string Clean(string title)
    {
        var text = Spaces().Replace(Leftover().Replace(title, " "), " ").Trim().Trim('"', '“', '”', ',', ';', '|').Trim();
        // "[Med-PaLM] Large Language Models …": a nickname in brackets is no part of the title.
        if (BracketedName().Match(text) is { Success: true } name && name.Length < text.Length) text = text[name.Length..];
        // "**Med-Flamingo**: Med-Flamingo: a Multimodal …": the nickname is there already.
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon > 0 && text.AsSpan(colon + 2).StartsWith(text.AsSpan(0, colon), StringComparison.OrdinalIgnoreCase)) text = text[(colon + 2)..].Trim();
        return TitleText.Of(text.TrimEnd(':', '-', '–').Trim());
    }

    private sealed record Title(string Text);

    [GeneratedRegex(@"\A\W*(year\s*)?(?<year>(19|20)[0-9]{2})\W*\z", RegexOptions.IgnoreCase)]
    private static partial Regex YearHeading();

    [GeneratedRegex(@"\A\s*\[[ xX]\]\s*")]
    private static partial Regex TaskBox();

    // Its opening bracket may be gone with what stood before the title.
    [GeneratedRegex(@"\A\[?[^\[\]]{2,30}\]\s*:?\s+")]
    private static partial Regex BracketedName();

    // What is left of [[paper](…)] and ([paper](…)) without its link; emoji; bullets between links.
    [GeneratedRegex(@"\[\s*\]|\(\s*\)|[\[(]\s*\z|\A\s*[\])]|[|•·\p{So}\uFE0F\u200D]|\p{Cs}")]
    private static partial Regex Leftover();

    // "Authors: …", "Code: …" in entries with a line for each.
    [GeneratedRegex(@"\b(authors?|papers?|code|pdf|arxiv|link|project( page)?|demo|data(set)?|website|github|venue|journal|conference|published( in)?|year|date)\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"[“""](?<title>[^“”""]{12,})[”""]")]
    private static partial Regex InQuotes();

    [GeneratedRegex(@"(?<=\p{Ll}{2,}|[?!])[.](?=\s+\p{Lu})")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
