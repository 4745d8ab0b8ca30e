namespace StatiqSite.Content.Settings;

/// <summary>The facets against which the evidence map is drawn.</summary>
public sealed record MapFacets(Located<string> Rows, Located<string> Columns);
