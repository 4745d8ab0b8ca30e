using System.Collections.Immutable;

namespace StatiqSite.Kit.Layout;

/// <summary>The head of a page, the same in every theme.</summary>
/// <param name="Fonts">The faces that the first view needs, by logical name: "literata.woff2".</param>
public sealed record HeadOf(Frame Frame, ImmutableArray<string> Fonts);
