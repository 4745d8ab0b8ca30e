using System.Collections.Immutable;

namespace StatiqSite.Citations.TeX;

/// <summary>How TeX source in UTF-8 writes text, for programs elsewhere that write it, such as the reader's browser.</summary>
public static class TeXSource
{
    /// <summary>What stands for a character that would not be printed as it is. In code-point order.</summary>
    public static ImmutableSortedDictionary<char, string> Commands { get; } = TeXSymbols.Needed.ToImmutableSortedDictionary();
}
