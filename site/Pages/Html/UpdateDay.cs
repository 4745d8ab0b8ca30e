using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Content.Works;

namespace StatiqSite.Pages.Html;

/// <param name="Date">As precise as the papers' files say.</param>
/// <param name="Papers">By key.</param>
public sealed record UpdateDay(PartialDate Date, ImmutableArray<Paper> Papers);
