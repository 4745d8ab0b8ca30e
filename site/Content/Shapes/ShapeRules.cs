namespace StatiqSite.Content.Shapes;

public static class ShapeRules
{
    public static readonly Rule UnknownKey = new("FIELD001", Severity.Error, "Use a known key, or remove the line.");
    public static readonly Rule Missing = new("FIELD002", Severity.Error, "Add it.");
    public static readonly Rule WrongKind = new("FIELD003", Severity.Error, "Write it in that form.");
    public static readonly Rule NotAChoice = new("FIELD004", Severity.Error, "Use one of the listed words.");
    public static readonly Rule Empty = new("FIELD005", Severity.Error, "Give it a value, or remove the line: what is unknown stays absent.");
    public static readonly Rule InvisibleCharacter = new("FIELD006", Severity.Error, "Remove it, or type the text again without it.");
    public static readonly Rule Date = new("FIELD007", Severity.Error, "Write a year, a month or a day: 2024, 2024-03 or 2024-03-09.");
    public static readonly Rule Number = new("FIELD008", Severity.Error, "Write digits only, with a point before decimals: 67.6.");
    public static readonly Rule Identifier = new("FIELD009", Severity.Error, "Use small letters, digits and hyphens, such as `question-answering`.");
    public static readonly Rule Language = new("FIELD010", Severity.Error, "Write a language code such as en, zh or pt-BR.");
    public static readonly Rule Source = new("FIELD011", Severity.Error, "Name a paper by its citation key, or write the whole address of a page: singhal2023large or https://….");
    public static readonly Rule HtmlCode = new("FIELD012", Severity.Warning, "Write the character itself, such as & or é, and leave tags out.");

    public static readonly Rule Doi = new("ID001", Severity.Error, "Write the bare DOI, such as 10.1038/s41586-023-06291-2.");
    public static readonly Rule Arxiv = new("ID002", Severity.Error, "Write the bare identifier without a version, such as 2311.01918 or cs/0112017.");
    public static readonly Rule PubMed = new("ID003", Severity.Error, "Write the bare number, such as 37438534 (for `pmcid`: PMC10364849).");
    public static readonly Rule Orcid = new("ID004", Severity.Error, "Copy the 16 digits from orcid.org, such as 0000-0002-1825-0097; the last one is a check digit.");
    public static readonly Rule Isbn = new("ID005", Severity.Error, "Copy the 10 or 13 digits from the book; the last one is a check digit.");
    public static readonly Rule Issn = new("ID006", Severity.Error, "Copy the eight digits, such as 0028-0836; the last one is a check digit.");

    public static readonly Rule Version = new("ID007", Severity.Error, "Write 2212.13138, 10.1038/s41586-023-06291-2 or https://… for where the other version is.");

    public static readonly Rule Address = new("LINK001", Severity.Error, "Write a whole address with https:// or http:// and a host, without a user name, and with spaces and other special characters percent-encoded.");
}
