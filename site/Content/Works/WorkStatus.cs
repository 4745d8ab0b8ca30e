namespace StatiqSite.Content.Works;

/// <summary>Where a work stands in the record of science.</summary>
public enum WorkStatus
{
    Published,
    Preprint,
    Corrected,
    Retracted,
    Withdrawn,
}
