namespace StatiqSite.Content;

public static class FileRules
{
    public static readonly Rule Missing = new("FILE001", Severity.Error, "Create it with at least `title` and `address`.");
    public static readonly Rule NotUtf8 = new("FILE002", Severity.Error, "Save the file as UTF-8.");
    public static readonly Rule TooLarge = new("FILE003", Severity.Error, "Split the file, or shorten it.");
    public static readonly Rule OutsideInput = new("FILE004", Severity.Error, "Put the file itself here instead of a link: only files inside the input folder are read.");
    public static readonly Rule Unreadable = new("FILE005", Severity.Error, "Check that the file exists and that its permissions allow reading.");
    public static readonly Rule Garbled = new("FILE007", Severity.Error, "Type it again, or copy it once more from its source.");
    public static readonly Rule NotRead = new("FILE006", Severity.Warning, "Rename it (papers end in .yaml, chapters are called NN-slug.md, figures are pictures such as figures/map-1.png), or move it out of the input folder.");
}
