namespace StatiqSite.Search;

/// <summary>Where in a paper a word stands; its number is a bit of a posting's fields.</summary>
internal enum SearchField
{
    Title,
    Author,
    Venue,
    Other,
}
