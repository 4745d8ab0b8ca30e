using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using StatiqSite.Content.Papers;

namespace StatiqSite.Content.Chapters.Tables;

/// <summary>The models of chosen papers, a row each: <c>::: models {papers=first,second columns=task,base}</c>.</summary>
internal static class ModelTable
{
    private const string Unknown = "Not stated";

    private static readonly ImmutableArray<Column> Columns =
    [
        new("base", "Base model", model => Join(model.Bases)),
        new("parameters", "Parameters", model => model.Parameters),
        new("task", "Task", model => model.Task),
        new("modalities", "Modality", model => Join(model.Modalities)),
        new("languages", "Languages", model => Join(model.Languages)),
        new("open", "Open weights", model => model.Open is { } open ? open ? "Yes" : "No" : null),
        new("licence", "Licence", model => model.Licence),
        new("training-data", "Data source", model => model.TrainingData),
        new("training-size", "Training samples", model => model.TrainingSize),
        new("planning", "Planning", model => model.Planning),
        new("memory", "Memory", model => model.Memory),
        new("tools", "External tools", model => model.Tools),
    ];

    private static readonly ImmutableArray<string> Ids = [.. Columns.Select(column => column.Id)];

    /// <summary>Rows in the order in which the block names the papers; null when there are none, which is reported.</summary>
    public static Table? Of(FilledBlock block, TableSources sources, Diagnostics diagnostics)
    {
        var settings = ListSettings.Of(block, ["papers", "columns"], diagnostics);
        var columns = settings.GetValueOrDefault("columns", []).Select(name => Find(name, diagnostics)).OfType<Column>().ToImmutableArray();
        var rows = settings.GetValueOrDefault("papers", []).SelectMany(name => Rows(name, columns, sources, diagnostics)).ToImmutableArray();
        if (columns.IsEmpty || !settings.ContainsKey("papers"))
        {
            diagnostics.Report(TableRules.NoRows, block.At, "The block names no papers or no columns.");
            return null;
        }

        return rows.IsEmpty ? null : [TableCells.Header(columns.Select(column => column.Label).Prepend("Model")), .. rows];
    }

    private static Column? Find(Located<string> name, Diagnostics diagnostics)
    {
        var found = Columns.FirstOrDefault(column => column.Id == name.Value);
        if (found is null) diagnostics.Report(TableRules.UnknownColumn, name.At, $"{Quoted.Of(name.Value)} is not a column{NearestName.Hint(name.Value, Ids)}");
        return found;
    }

    private static IEnumerable<TableRow> Rows(Located<string> name, ImmutableArray<Column> columns, TableSources sources, Diagnostics diagnostics)
    {
        if (sources.Papers.TryGetValue(name.Value, out var paper))
            return paper.Models.Select(model => TableCells.Row(columns.Select(column => Cell(column, model)).Prepend(TableCells.Text(model.Name, name))));
        if (!sources.Unread.Contains(name.Value))
            diagnostics.Report(TableRules.UnknownRow, name.At, $"There is no paper with models {Quoted.Of(name.Value)}{NearestName.Hint(name.Value, sources.Papers.Keys)}");
        return [];
    }

    private static ContainerInline Cell(Column column, WorkModel model) =>
        TableCells.Text(column.Value(model) ?? Unknown, model.Cites);

    private static string? Join(ImmutableArray<string> words) => words.IsEmpty ? null : string.Join(", ", words);

    private sealed record Column(string Id, string Label, Func<WorkModel, string?> Value);
}
