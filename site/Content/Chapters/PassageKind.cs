namespace StatiqSite.Content.Chapters;

public enum PassageKind
{
    Sentence,
    TableRow,
    Caption,
    Footnote,
    EditorsNote,

    /// <summary>In a text on what came since the review; the companion's voice too.</summary>
    Since,
}
