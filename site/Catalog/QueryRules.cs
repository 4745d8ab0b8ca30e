using StatiqSite.Content;

namespace StatiqSite.Catalog;

public static class QueryRules
{
    public static readonly Rule UnknownSetting = new("QUERY001", Severity.Error, "Name a facet of topics.yaml, or use since, until, sort or limit.");
    public static readonly Rule MalformedSetting = new("QUERY002", Severity.Error, "Write since=2024, until=2025, sort=-date (or date, title, -added) or limit=8.");
    public static readonly Rule SettingTwice = new("QUERY003", Severity.Error, "Keep one of the two; several terms of a facet are parted by commas.");
}
