namespace StatiqSite.Content.Papers;

public static class PaperRules
{
    public static readonly Rule FileName = new("PAPER001", Severity.Error,
        "Name the file like its citation key: small letters, digits, hyphens and underscores, such as singhal2023large.yaml.");

    public static readonly Rule OthersNotLast = new("PAPER002", Severity.Error, "Move `et al.` to the end of the list, or name the authors behind it.");

    public static readonly Rule NameIncomplete = new("PAPER003", Severity.Error, "Write `Family, Given` or `family:` for a person, `literal:` for an organization.");

    public static readonly Rule CitesNothing = new("PAPER004", Severity.Error, "Spell it as `base`, `training-data` or another fact of the model does, or remove it.");
}
