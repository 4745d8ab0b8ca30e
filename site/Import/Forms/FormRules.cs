using StatiqSite.Content;

namespace StatiqSite.Import.Forms;

/// <summary>What can be wrong in the issue that a form makes.</summary>
internal static class FormRules
{
    public static readonly Rule NotTheForm = new("FORM001", Severity.Error, "Edit the issue so that it has the form's headings, each once and in their order, or fill in the form again.");
    public static readonly Rule TooLong = new("FORM002", Severity.Error, "Shorten it; what needs more room is said in a pull request.");
    public static readonly Rule StrangeCharacter = new("FORM003", Severity.Error, "Type the text again instead of pasting it.");
    public static readonly Rule Markup = new("FORM004", Severity.Error, "Write plain text, without HTML.");
    public static readonly Rule Missing = new("FORM005", Severity.Error, "Edit the issue and write it below its heading.");
    public static readonly Rule NoIdentifier = new("FORM006", Severity.Error, "Write a DOI, an arXiv identifier, a PubMed number or the https address of the paper, and nothing else.");
    public static readonly Rule NoDate = new("FORM007", Severity.Error, "Write the year, month or day of first publication: 2024, 2024-05 or 2024-05-17.");
    public static readonly Rule NoAuthor = new("FORM008", Severity.Error, "Write one author a line, as `Family, Given` or `Given Family`; `et al.` may stand last.");
    public static readonly Rule NoKind = new("FORM009", Severity.Error, "Choose one that the form offers, or none.");
    public static readonly Rule NoAddress = new("FORM010", Severity.Error, "Write one https address and nothing else, or leave the field empty.");
    public static readonly Rule KnownWork = new("FORM011", Severity.Error, "Look at that entry; if it lacks something, use the form that mends an entry.");
    public static readonly Rule NotAPaper = new("FORM012", Severity.Error, "Add what is missing, or write the paper's file by hand.");
    public static readonly Rule UnknownPlace = new("FORM013", Severity.Warning, "Nothing needs to be done: whoever looks through the pull request chooses its topics.");
    public static readonly Rule UnknownPaper = new("FORM014", Severity.Error, "Write the citation key that stands at the end of the address of the paper's page.");
    public static readonly Rule ForAPerson = new("FORM015", Severity.Error, "Somebody reads the issue and mends the file; nothing else needs to be done.");
    public static readonly Rule AlreadySo = new("FORM016", Severity.Error, "Look at the entry once more, or say under another fact what is wrong.");
    public static readonly Rule NoValue = new("FORM017", Severity.Error, "Write only the right value, in the form that the file has it.");
}
