using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Pages.Html;

/// <summary>An entry of a chapter's bibliography. Its element has the id <c>ref-&lt;key&gt;</c>; citations link there.</summary>
/// <param name="Places">Where the chapter cites it, in reading order.</param>
public sealed record Reference(Paper Paper, int Number, ImmutableArray<Mention> Places)
{
    public string Id => "ref-" + Paper.Key;
}
