namespace StatiqSite.Pages.Files;

public enum FeedFormat
{
    Atom,
    JsonFeed,
}
