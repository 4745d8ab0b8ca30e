using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Citations;

namespace StatiqSite.Pages.Files;

/// <summary>A file that no theme draws.</summary>
public abstract record FilePage : Page
{
    private FilePage(Address address) : base(address)
    {
    }

    /// <summary>Works in a citation format, in the order given.</summary>
    public sealed record Export(Address Address, CitationFormat Format, ImmutableArray<Paper> Papers) : FilePage(Address);

    /// <param name="Format">Atom (RFC 4287) or JSON Feed 1.1.</param>
    /// <param name="Papers">Newest entries first.</param>
    public sealed record Feed(Site Site, Address Address, FeedFormat Format, ImmutableArray<Paper> Papers) : FilePage(Address);

    /// <param name="Pages">Canonical addresses of pages that search engines should know.</param>
    public sealed record Sitemap(Site Site, Address Address, ImmutableArray<Address> Pages) : FilePage(Address);

    public sealed record Text(Address Address, string Content) : FilePage(Address);

    public sealed record Bytes(Address Address, ReadOnlyMemory<byte> Content) : FilePage(Address);

    /// <summary>The service worker: reading without a network. Its version is a hash of every other file, so it is written last.</summary>
    /// <param name="Script">Of the theme: what the worker does.</param>
    /// <param name="Kept">Readable without a network from the first visit on; files of the search index among them, hence asked for when it is written.</param>
    public sealed record Worker(Address Address, Address Script, Lazy<ImmutableArray<Address>> Kept) : FilePage(Address);

    /// <summary>A file of the input folder, copied as it is.</summary>
    public sealed record Copy(Address Address, FileInfo Source) : FilePage(Address);
}
