using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Pages;

namespace StatiqSite.Kit.Wording;

/// <summary>Who states a figure, as a link, and where.</summary>
/// <param name="Note">What a reader must know to read the figure rightly.</param>
public sealed record StatedBy(Site Site, FigureOrigin Origin, string? Note)
{
    /// <summary>What stands behind the link: ", Table 3. Read from a figure."</summary>
    public string Rest
    {
        get
        {
            var place = Origin.Place is { } known ? $", {known}" : "";
            var isLinked = Origin.Paper is not null || Origin.Page is not null;
            return isLinked ? place + (Note is null ? "" : $". {Note}") : Note ?? "";
        }
    }
}
