namespace StatiqSite.Content.Works;

/// <summary>What kind of publication a work is.</summary>
public enum WorkType
{
    Article,
    Conference,
    Preprint,
    Chapter,
    Book,
    Thesis,
    Report,
    Dataset,
    Software,
    Web,
}
