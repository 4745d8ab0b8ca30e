namespace StatiqSite.Content.Chapters.Tables;

public static class TableRules
{
    public static readonly Rule UnknownSetting = new("TABLE001", Severity.Error, "Give `glossary` its terms and `models` its papers and columns, each a list with commas.");
    public static readonly Rule UnknownRow = new("TABLE002", Severity.Error, "Name a term of glossary.yaml, or a paper whose file has `models`.");
    public static readonly Rule UnknownColumn = new("TABLE003", Severity.Error, "Name a key of a model, such as task, base or training-size.");
    public static readonly Rule NoRows = new("TABLE004", Severity.Error, "Write `::: models {papers=first,second columns=task,base}`, or add terms to glossary.yaml.");
}
