using System.Collections.Immutable;
using System.Globalization;

namespace StatiqSite.Seed.Extra;

/// <summary>What became of the rows of the later lists that are no papers.</summary>
public static class ExtraReport
{
    public static void Print(TextWriter output, ImmutableArray<ExtraRow> rows, ExtraChoices choices)
    {
        var chosen = choices.Papers.SelectMany(choice => choice.Rows).ToHashSet(StringComparer.Ordinal);
        var others = rows.Where(row => !row.Names.Any(chosen.Contains)).ToLookup(row => ReasonOf(row, choices));
        if (others.Count == 0) return;
        output.WriteLine();
        Report.Section(output, "Rows of later lists left out", others.Where(group => group.Key is not null)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count(),4} {group.Key}")));
        Report.Section(output, "Rows of later lists that nobody decided about", others[null].Select(row => row.Title));
    }

    /// <summary>Null for a row with authors that no decision names: somebody should look at it.</summary>
    private static string? ReasonOf(ExtraRow row, ExtraChoices choices) =>
        row.Names.Select(name => choices.LeftOut.GetValueOrDefault(name)).FirstOrDefault(reason => reason is not null)
        ?? (row.Authors.Named.IsEmpty ? "Not chosen; the list names no author." : null);
}
