namespace StatiqSite.Content.Theming;

internal static class ThemeRules
{
    public static readonly Rule Unbalanced = new("THEME005", Severity.Error, "Close it, or take it out: the sheet is read as one piece.");
    public static readonly Rule Import = new("THEME006", Severity.Error, "Put the rules themselves into a sheet of theme/: all of its sheets are joined in the order of their names.");
}
