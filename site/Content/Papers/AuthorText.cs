using System.Text.RegularExpressions;

namespace StatiqSite.Content.Papers;

/// <summary>What an entry of `authors` says that is not the name of one person.</summary>
internal static partial class AuthorText
{
    /// <summary>Null when it is one name.</summary>
    public static Rule? FaultOf(string text) =>
        CutShort().IsMatch(text) ? PaperRules.NameCutShort
        : Several().IsMatch(text) ? PaperRules.SeveralNames
        : null;

    public static void Report(string text, SourceSpan at, Diagnostics diagnostics)
    {
        if (FaultOf(text) is not { } rule) return;
        diagnostics.Report(rule, at, rule == PaperRules.NameCutShort
            ? $"{Quoted.Of(text)} stands for authors who are not named."
            : $"{Quoted.Of(text)} is more than one person's name.");
    }

    [GeneratedRegex(@"\bet\.? al\b|\.\.\.|…|\A(and |& )?(\d+ )?(more|others)\.?\z|\b(and|&) (\d+ )?(more|others)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CutShort();

    // "Family, Given" has one comma; with two, nobody can tell whether the last part is a suffix or somebody else.
    [GeneratedRegex(@";| and | & |,.*,")]
    private static partial Regex Several();
}
