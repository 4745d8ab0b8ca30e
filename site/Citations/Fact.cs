namespace StatiqSite.Citations;

/// <summary>Facts that an entry type may require; every work has a title and a year.</summary>
[Flags]
internal enum Fact
{
    None = 0,
    Author = 1,
    Container = 2,
    Publisher = 4,

    /// <summary>A DOI, an arXiv identifier or an address.</summary>
    Address = 8,
}
