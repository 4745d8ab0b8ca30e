namespace StatiqSite.Content.Glossaries;

public static class GlossaryRules
{
    public static readonly Rule TermTwice = new("GLOSSARY001", Severity.Error, "Keep one of the two, or give one another `id`.");
}
