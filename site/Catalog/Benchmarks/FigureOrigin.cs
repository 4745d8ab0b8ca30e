using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Works;

namespace StatiqSite.Catalog.Benchmarks;

/// <summary>Who states a figure: one of the two is not null, save for baselines that name no source.</summary>
/// <param name="Place">Where it stands there: Table 3; null when not stated.</param>
public sealed record FigureOrigin(Paper? Paper, WebAddress? Page, string? Place)
{
    /// <param name="own">The paper that states it where the file names no other; null for baselines.</param>
    internal static FigureOrigin Of(Origin origin, Paper? own, Func<string, Paper?> find) =>
        origin.Source is not { } source ? new FigureOrigin(own, null, origin.Place)
        : WebAddress.Find(source.Value) is { } page ? new FigureOrigin(null, page, origin.Place)
        : new FigureOrigin(find(source.Value), null, origin.Place);
}
