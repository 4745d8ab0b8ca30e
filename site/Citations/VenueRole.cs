namespace StatiqSite.Citations;

/// <summary>What the venue of a work is to it.</summary>
internal enum VenueRole
{
    /// <summary>A journal, proceedings or a book; the publisher is another.</summary>
    Contains,

    /// <summary>A press, a school, an institute: the publisher itself, unless a publisher is named; then it is a series.</summary>
    Issues,

    /// <summary>A preprint server, a repository, a site: as good as a publisher, which no format has room for beside it.</summary>
    Hosts,
}
