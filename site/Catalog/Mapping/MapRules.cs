using StatiqSite.Content;

namespace StatiqSite.Catalog.Mapping;

public static class MapRules
{
    public static readonly Rule SameFacet = new("MAP001", Severity.Error, "Name two different facets: one for the rows, another for the columns.");
}
