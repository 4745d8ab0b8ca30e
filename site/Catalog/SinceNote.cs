using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog;

/// <summary>A dated text on what came since the review, with the newer papers of its section: <c>::: since {date=2026-11-24 limit=4}</c>.</summary>
/// <param name="Date">When it was written.</param>
/// <param name="Section">The heading or, above the first one, the chapter that papers name under <c>chapters</c> to stand below the text.</param>
/// <param name="Papers">Which of these, and how many.</param>
/// <param name="At">The block.</param>
public sealed record SinceNote(PartialDate Date, string Section, PaperQuery Papers, SourceSpan At)
{
    /// <summary>Null when it says no date; everything wrong is reported.</summary>
    internal static SinceNote? From(FilledBlock block, ChapterFile chapter, Taxonomy taxonomy, Diagnostics diagnostics)
    {
        var dates = block.Settings.Where(setting => setting.Name.Value == "date").ToImmutableArray();
        var papers = PaperQuery.From(block with { Settings = [.. block.Settings.Except(dates)] }, taxonomy, diagnostics);
        var section = chapter.Headings.LastOrDefault(heading => heading.At.Line < block.At.Line && heading.Number is not null)?.Id ?? chapter.Slug;
        if (dates is [{ Value: var written }] && PartialDate.Find(written.Value) is { } date) return new SinceNote(date, section, papers, block.At);
        diagnostics.Report(QueryRules.NoDate, dates is [var first, ..] ? first.Value.At : block.At, dates.Length switch
        {
            0 => "The text does not say when it was written.",
            1 => $"{Quoted.Of(dates[0].Value.Value)} is not a date.",
            var many => string.Create(CultureInfo.InvariantCulture, $"The text has {many} dates."),
        });
        return null;
    }

    /// <summary>The papers of the section that are younger than the review and not in its list.</summary>
    public (ImmutableArray<Paper> Shown, int Total) Select(Review review) =>
        Papers.Select(review, paper => !paper.IsInReview && !(paper.Work.Date < review.Itself?.Work.Date) && paper.File.Chapters.Any(name => name.Value == Section));
}
