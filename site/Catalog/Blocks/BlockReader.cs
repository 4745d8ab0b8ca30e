using System.Collections.Immutable;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Catalog.Mapping;
using StatiqSite.Catalog.Taxonomies;
using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Settings;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog.Blocks;

/// <summary>Looks up what the blocks of chapters ask for.</summary>
/// <param name="usual">The facets of the evidence map where a block names none; null when review.yaml names none.</param>
internal sealed class BlockReader(Taxonomy taxonomy, MapFacets? usual, KnownBenchmarks benchmarks, Diagnostics diagnostics)
{
    /// <summary>Null when a setting is wrong, which is reported.</summary>
    /// <param name="chapter">That the block stands in.</param>
    public ChapterBlock? Find(FilledBlock block, ChapterFile chapter) => block.Name switch
    {
        "path" => Settings(block, []) is null ? null : new ChapterBlock.OfPath(block.At),
        FilledBlock.Since => Since(block, chapter),
        "evidence-map" => Map(block),
        "league-table" => League(block),
        _ => new ChapterBlock.OfPapers(PaperQuery.From(block, taxonomy, diagnostics)),
    };

    private ChapterBlock.OfMap? Map(FilledBlock block)
    {
        if (Settings(block, ["rows", "columns"]) is not { } settings || taxonomy.IsUnread) return null;
        var rows = FacetOf(settings.GetValueOrDefault("rows", usual?.Rows), "rows", block);
        var columns = FacetOf(settings.GetValueOrDefault("columns", usual?.Columns), "columns", block);
        if (rows is null || columns is null) return null;
        if (rows != columns) return new ChapterBlock.OfMap(rows, columns, block.At);
        diagnostics.Report(MapRules.SameFacet, block.At, $"Rows and columns are both `{rows.Id}`.");
        return null;
    }

    private Facet? FacetOf(Located<string>? name, string setting, FilledBlock block)
    {
        if (name is not { } written) return Missing<Facet>(block, setting);
        var facet = taxonomy.Find(written.Value);
        if (facet is null) diagnostics.Report(TopicRules.UnknownFacet, written.At, $"There is no facet {Quoted.Of(written.Value)}{NearestName.Hint(written.Value, taxonomy.Facets.Select(known => known.Id))}");
        return facet;
    }

    private ChapterBlock.OfLeague? League(FilledBlock block)
    {
        if (Settings(block, ["benchmark", "metric"]) is not { } settings) return null;
        if (settings.GetValueOrDefault("benchmark") is not { } name) return Missing<ChapterBlock.OfLeague>(block, "benchmark");
        if (benchmarks.Find(name) is not { } benchmark) return null;
        if (settings.GetValueOrDefault("metric") is { } metric && benchmarks.FindMetric(benchmark, metric) is null) return null;
        return new ChapterBlock.OfLeague(benchmark.Id, settings.GetValueOrDefault("metric")?.Value, block.At);
    }

    private ChapterBlock.OfSince? Since(FilledBlock block, ChapterFile chapter)
    {
        ImmutableArray<BlockSetting> dates = [.. block.Settings.Where(setting => setting.Name.Value == "date")];
        var query = PaperQuery.From(block with { Settings = [.. block.Settings.Except(dates)] }, taxonomy, diagnostics);
        var section = chapter.Headings.LastOrDefault(heading => heading.At.Line < block.At.Line && heading.Number is not null);
        if (dates is [{ Value: var written }] && PartialDate.Find(written.Value) is { } date) return new ChapterBlock.OfSince(date, section, section?.Id ?? chapter.Slug, query);
        diagnostics.Report(BlockRules.NoDate, dates is [var first, ..] ? first.Value.At : block.At, dates.Length switch
        {
            0 => "The text does not say when it was written.",
            1 => $"{Quoted.Of(dates[0].Value.Value)} is not a date.",
            _ => "The text has more than one date.",
        });
        return null;
    }

    /// <summary>By name; null when one is unknown or stands twice.</summary>
    private Dictionary<string, Located<string>?>? Settings(FilledBlock block, string[] known)
    {
        var settings = new Dictionary<string, Located<string>?>(StringComparer.Ordinal);
        var isRight = true;
        foreach (var (name, value) in block.Settings)
        {
            if (!known.Contains(name.Value))
                Report(BlockRules.UnknownSetting, name.At, $"{Quoted.Of(name.Value)} is not a setting of `{block.Name}`{NearestName.Hint(name.Value, known)}");
            else if (!settings.TryAdd(name.Value, value))
                Report(QueryRules.SettingTwice, name.At, $"{Quoted.Of(name.Value)} stands here twice.");
        }

        return isRight ? settings : null;

        void Report(Rule rule, SourceSpan at, string message)
        {
            isRight = false;
            diagnostics.Report(rule, at, message);
        }
    }

    private T? Missing<T>(FilledBlock block, string setting) where T : class
    {
        diagnostics.Report(BlockRules.MissingSetting, block.At, $"The block `{block.Name}` does not say which `{setting}`.");
        return null;
    }
}
