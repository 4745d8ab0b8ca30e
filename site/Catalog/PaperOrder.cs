namespace StatiqSite.Catalog;

/// <summary>How a list of papers is sorted; ties are settled by key.</summary>
public enum PaperOrder
{
    /// <summary><c>-date</c></summary>
    NewestFirst,

    /// <summary><c>date</c></summary>
    OldestFirst,

    /// <summary><c>title</c>, without regard to case and accents.</summary>
    ByTitle,

    /// <summary><c>-added</c>: what entered the companion last; papers that came with the review stand last.</summary>
    LastAddedFirst,
}
