using StatiqSite.Content;

namespace StatiqSite.Cli;

internal static class SiteRules
{
    public static readonly Rule UnknownTheme = new("REVIEW003", Severity.Error, "Name a theme that the program brings, or leave the line out.");
}
