using System.Collections.Immutable;
using StatiqSite.Catalog.Benchmarks;

namespace StatiqSite.Pages.Html;

/// <summary>All models that papers of the companion introduce.</summary>
/// <param name="Models">Newest first.</param>
public sealed record ModelsPage(Site Site, ImmutableArray<Model> Models)
    : HtmlPage(Site, Addresses.Models, "Models", "Every model that a paper of the companion introduces: what it was made from, its size, what it takes in, and whether it is open.")
{
    public override SiteSection Section => SiteSection.Benchmarks;

    public override IReadOnlyList<Crumb> Trail => [new(Site.ShortTitle, Address.Home)];
}
