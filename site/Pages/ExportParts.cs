using System.Collections.Immutable;
using StatiqSite.Catalog;
using StatiqSite.Citations;

namespace StatiqSite.Pages;

/// <summary>All papers as files to download: one for each format, or several of at most 45 MB, which Overleaf and GitHub still take.</summary>
/// <param name="Parts">The same in every format; at least one.</param>
public sealed record ExportParts(ImmutableArray<ImmutableArray<Paper>> Parts)
{
    /// <summary>Bytes.</summary>
    public const long Most = 45_000_000;

    public static ExportParts Of(ImmutableArray<Paper> papers)
    {
        var parts = ImmutableArray.CreateBuilder<ImmutableArray<Paper>>();
        var (start, size) = (0, 0L);
        foreach (var (index, paper) in papers.Index())
        {
            var entry = EntrySize.AtMost(paper);
            if (size + entry > Most && index > start)
            {
                parts.Add(papers[start..index]);
                (start, size) = (index, 0);
            }

            size += entry;
        }

        parts.Add(papers[start..]);
        return new ExportParts(parts.ToImmutable());
    }

    /// <summary>Where the parts are, in order: "exports/all.bib", or "exports/all-1.bib" and so on.</summary>
    public ImmutableArray<Address> Addresses(CitationFormat format) =>
        Parts.Length == 1 ? [Pages.Addresses.OfAll(format)] : [.. Enumerable.Range(1, Parts.Length).Select(number => Pages.Addresses.OfAll(format, number))];
}
