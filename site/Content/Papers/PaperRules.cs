namespace StatiqSite.Content.Papers;

public static class PaperRules
{
    public static readonly Rule FileName = new("PAPER001", Severity.Error,
        "Name the file like its citation key: small letters, digits, hyphens and underscores, such as singhal2023large.yaml.");

    public static readonly Rule OthersNotLast = new("PAPER002", Severity.Error, "Move `et al.` to the end of the list, or name the authors behind it.");

    public static readonly Rule NameIncomplete = new("PAPER003", Severity.Error, "Write `Family, Given` or `family:` for a person, `literal:` for an organization.");

    public static readonly Rule CitesNothing = new("PAPER004", Severity.Error, "Spell it as `base`, `training-data` or another fact of the model does, or remove it.");

    public static readonly Rule NameCutShort = new("PAPER005", Severity.Error, "Name every author; where the source names no more, write `et al.` alone as the last entry.");

    public static readonly Rule SeveralNames = new("PAPER006", Severity.Error, "Write one author an entry: `Family, Given` for a person, `suffix:` for Jr, `literal:` for an organization.");
}
