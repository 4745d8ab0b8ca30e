namespace StatiqSite.Content.Layouts;

public static class LayoutRules
{
    public static readonly Rule NotCanonical = new("FORMAT001", Severity.Error, "Run `format`.");
}
