namespace StatiqSite.Content.Yaml;

public static class YamlRules
{
    public static readonly Rule Syntax = new("YAML001", Severity.Error,
        "Mend the YAML here; text that holds `: `, ` #` or starts with a special character goes into quotes.");

    public static readonly Rule DuplicateKey = new("YAML002", Severity.Error, "Keep one of the two.");

    public static readonly Rule Forbidden = new("YAML003", Severity.Error,
        "Write the value out: anchors, aliases and tags are not used in these files.");

    public static readonly Rule TooDeep = new("YAML004", Severity.Error, "Nest less deeply.");

    public static readonly Rule NotAMapping = new("YAML005", Severity.Error,
        "The file must be a list of `key: value` lines.");

    public static readonly Rule SeveralDocuments = new("YAML006", Severity.Error,
        "Remove everything from `---` on, or put it into a file of its own.");

    public static readonly Rule CutShort = new("YAML007", Severity.Warning,
        "Put the text into quotes, or write a space behind the `#` of a comment.");
}
