using System.Buffers;

namespace StatiqSite.Pages;

/// <summary>Where a page is, relative to the site's root: "papers/li2023llava/", "exports/all.bib", "" for the home page.</summary>
/// <param name="Path">Ends in a slash or in a file name with an extension; no leading slash; not percent-encoded.</param>
public readonly record struct Address(string Path) : IComparable<Address>
{
    public static readonly Address Home = new("");

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    /// <summary>The file that a web server answers with.</summary>
    public string File => Path.Length == 0 || Path[^1] == '/' ? Path + "index.html" : Path;

    /// <summary>Percent-encoded, for links below a base path.</summary>
    public string Encoded => Path.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', Path.Split('/').Select(Uri.EscapeDataString)) : Path;

    public int CompareTo(Address other) => string.CompareOrdinal(Path, other.Path);

    public override string ToString() => Path;

    public static bool operator <(Address left, Address right) => left.CompareTo(right) < 0;
    public static bool operator >(Address left, Address right) => left.CompareTo(right) > 0;
    public static bool operator <=(Address left, Address right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Address left, Address right) => left.CompareTo(right) >= 0;
}
