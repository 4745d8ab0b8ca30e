namespace StatiqSite.Content;

/// <summary>A place in an input file, as editors and terminals click it.</summary>
/// <param name="Path">As the author would type it: relative to the working directory, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
public readonly record struct SourceSpan(string Path, int Line, int Column) : IComparable<SourceSpan>
{
    /// <summary>The place of a character of the file's text.</summary>
    public static SourceSpan Of(string path, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new SourceSpan(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    public int CompareTo(SourceSpan other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => $"{Path}({Line},{Column})";

    public static bool operator <(SourceSpan left, SourceSpan right) => left.CompareTo(right) < 0;
    public static bool operator >(SourceSpan left, SourceSpan right) => left.CompareTo(right) > 0;
    public static bool operator <=(SourceSpan left, SourceSpan right) => left.CompareTo(right) <= 0;
    public static bool operator >=(SourceSpan left, SourceSpan right) => left.CompareTo(right) >= 0;
}
