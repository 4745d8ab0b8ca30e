using StatiqSite.Content;

namespace StatiqSite.Seed;

public static class SeedRules
{
    public static readonly Rule NotAnObject = new("SEED001", Severity.Error, "Write one JSON object a line.");
    public static readonly Rule Missing = new("SEED002", Severity.Error, "Add the field.");
    public static readonly Rule WrongKind = new("SEED003", Severity.Error, "Give the field a value of that kind.");
    public static readonly Rule Malformed = new("SEED004", Severity.Error, "Mend the value.");
    public static readonly Rule Twice = new("SEED005", Severity.Error, "Give every row a number of its own.");
    public static readonly Rule UnknownRow = new("SEED006", Severity.Error, "Name a row that exists, or none.");
    public static readonly Rule KeyTaken = new("SEED007", Severity.Error, "Change the key of one of the two, or say that they are one work.");
}
