using StatiqSite.Content;

namespace StatiqSite.Catalog.Blocks;

public static class BlockRules
{
    public static readonly Rule UnknownSetting = new("BLOCK001", Severity.Error, "Use only what the block knows: rows and columns for an evidence-map, benchmark and metric for a league-table, none for a path.");
    public static readonly Rule MissingSetting = new("BLOCK002", Severity.Error, "Write `::: evidence-map {rows=facet columns=facet}` or `::: league-table {benchmark=id}`.");
    public static readonly Rule NoDate = new("BLOCK003", Severity.Error, "Write `::: since {date=YYYY-MM-DD limit=N}`.");
}
