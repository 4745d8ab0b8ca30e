using System.Security.Cryptography;
using System.Text;

namespace StatiqSite.Catalog;

/// <summary>A piece of an address made from a name. A slug of a slug is itself.</summary>
public readonly record struct Slug : IComparable<Slug>
{
    private const int LongestInBytes = 100;

    private Slug(string value) => Value = value;

    /// <summary>Small letters and digits of any script, joined by single hyphens; never empty, at most 100 bytes of UTF-8.</summary>
    public string Value { get; }

    public static Slug From(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var rune in FoldedText.Of(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) slug.Append(rune.ToString());
            else if (rune.Value is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        if (slug.Length > 0 && slug[^1] == '-') slug.Length--;
        return new Slug(slug.Length == 0 ? "unnamed" : Shortened(slug.ToString()));
    }

    /// <summary>A file's name may have 255 bytes, an extension included. What is cut off still decides, by a hash.</summary>
    private static string Shortened(string slug)
    {
        if (Encoding.UTF8.GetByteCount(slug) <= LongestInBytes) return slug;
        var start = new StringBuilder();
        var bytes = 0;
        foreach (var rune in slug.EnumerateRunes())
        {
            if ((bytes += rune.Utf8SequenceLength) > LongestInBytes - 9) break;
            start.Append(rune.ToString());
        }

        return $"{start.ToString().TrimEnd('-')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(slug)))[..8]}";
    }

    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(Slug left, Slug right) => left.CompareTo(right) < 0;
    public static bool operator >(Slug left, Slug right) => left.CompareTo(right) > 0;
    public static bool operator <=(Slug left, Slug right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Slug left, Slug right) => left.CompareTo(right) >= 0;
}
