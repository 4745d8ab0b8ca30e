namespace StatiqSite.Seed.Rows;

public enum FindingKind
{
    /// <summary>Another way to write the same: only the report tells it.</summary>
    Tidied,

    /// <summary>The source is wrong, and what is right is known.</summary>
    Mended,

    /// <summary>What is right is not known.</summary>
    Doubtful,
}
