using System.Text.RegularExpressions;

namespace StatiqSite.Content.Works;

/// <summary>The name under which a work is cited: its file's name, its address, its BibTeX key. Never changes; see `aliases`.</summary>
public readonly partial record struct CitationKey(string Value) : IComparable<CitationKey>
{
    /// <summary>ASCII only, as BibTeX and every file system take it, and without capitals, so that no two differ only in case.</summary>
    public const string Pattern = "^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$";

    public static CitationKey? Find(string text) => text.Length <= 80 && Form().IsMatch(text) ? new CitationKey(text) : null;

    public int CompareTo(CitationKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(CitationKey left, CitationKey right) => left.CompareTo(right) < 0;
    public static bool operator >(CitationKey left, CitationKey right) => left.CompareTo(right) > 0;
    public static bool operator <=(CitationKey left, CitationKey right) => left.CompareTo(right) <= 0;
    public static bool operator >=(CitationKey left, CitationKey right) => left.CompareTo(right) >= 0;

    [GeneratedRegex(@"\A[a-z0-9]([a-z0-9_-]*[a-z0-9])?\z")]
    private static partial Regex Form();
}
