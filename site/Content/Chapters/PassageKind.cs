namespace StatiqSite.Content.Chapters;

public enum PassageKind
{
    Sentence,
    TableRow,
    Caption,
    Footnote,
    EditorsNote,
}
