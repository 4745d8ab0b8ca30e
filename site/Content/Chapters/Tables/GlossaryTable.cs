using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using StatiqSite.Content.Glossaries;

namespace StatiqSite.Content.Chapters.Tables;

/// <summary>Terms with their meaning: <c>::: glossary {terms=rlhf,hallucination}</c>; all of them when none is named.</summary>
internal static class GlossaryTable
{
    /// <summary>Null when there is nothing to show, which is reported.</summary>
    public static Table? Of(FilledBlock block, TableSources sources, Diagnostics diagnostics)
    {
        var settings = ListSettings.Of(block, ["terms"], diagnostics);
        if (sources.GlossaryIsUnread) return null;
        ImmutableArray<GlossaryEntry> known = sources.Glossary?.Terms ?? [];
        var shown = settings.TryGetValue("terms", out var names)
            ? [.. names.Select(name => Find(name, known, diagnostics)).OfType<GlossaryEntry>()]
            : known;
        if (known.IsEmpty) diagnostics.Report(TableRules.NoRows, block.At, "There are no terms to show.");
        return shown.IsEmpty ? null : [TableCells.Header(["Term", "Meaning"]), .. shown.Select(Row)];
    }

    private static TableRow Row(GlossaryEntry entry) => TableCells.Row([
        TableCells.Text(entry.Abbreviation is { } brief ? $"{entry.Term} ({brief})" : entry.Term),
        TableCells.Text(entry.Definition, entry.Cites),
    ]);

    private static GlossaryEntry? Find(Located<string> name, ImmutableArray<GlossaryEntry> known, Diagnostics diagnostics)
    {
        var found = known.FirstOrDefault(entry => entry.Id == name.Value);
        if (found is null && !known.IsEmpty) diagnostics.Report(TableRules.UnknownRow, name.At, $"There is no term {Quoted.Of(name.Value)}{NearestName.Hint(name.Value, known.Select(entry => entry.Id))}");
        return found;
    }
}
