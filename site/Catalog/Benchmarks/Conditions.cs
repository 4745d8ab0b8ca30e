namespace StatiqSite.Catalog.Benchmarks;

/// <summary>Under which conditions a figure was measured; null means not stated. Spelling aside: few-shot and Few shot are one setting.</summary>
internal readonly record struct Conditions(string? Setting, string? Subset, string? Split)
{
    public static Conditions Of(string? setting, string? subset, string? split) => new(Folded(setting), Folded(subset), Folded(split));

    /// <summary>Without case, accents and hyphens.</summary>
    private static string? Folded(string? text) =>
        text is null ? null : string.Join(' ', FoldedText.Of(text).Split([' ', '-', '‐', '‑', '–', '_'], StringSplitOptions.RemoveEmptyEntries));
}
