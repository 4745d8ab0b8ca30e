using System.Text;

namespace StatiqSite.Catalog;

/// <summary>A piece of an address made from a name. A slug of a slug is itself.</summary>
public readonly record struct Slug : IComparable<Slug>
{
    private Slug(string value) => Value = value;

    /// <summary>Small letters and digits of any script, joined by single hyphens; never empty.</summary>
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
        return new Slug(slug.Length == 0 ? "unnamed" : slug.ToString());
    }

    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(Slug left, Slug right) => left.CompareTo(right) < 0;
    public static bool operator >(Slug left, Slug right) => left.CompareTo(right) > 0;
    public static bool operator <=(Slug left, Slug right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Slug left, Slug right) => left.CompareTo(right) >= 0;
}
