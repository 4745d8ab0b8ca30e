namespace StatiqSite.Citations;

/// <summary>Pages of a work: from one to another, or one page, an article number or a list as it is printed.</summary>
/// <param name="Last">Null when there is no end to tell apart.</param>
internal sealed record PageRange(string First, string? Last)
{
    /// <summary>"259–265", "259-265" and "259--265" are ranges; "e230424" and "1–3, 7–9" are not; in "2-1–2-9" the longer dash divides.</summary>
    public static PageRange Parse(string text)
    {
        foreach (var dashes in (ReadOnlySpan<string>)["–—‒―−", "-‐‑"])
        {
            var start = text.AsSpan().IndexOfAny(dashes);
            if (start < 0) continue;
            var end = start;
            while (end < text.Length && dashes.Contains(text[end], StringComparison.Ordinal)) end++;
            var (first, last) = (text[..start].Trim(), text[end..].Trim());
            return first.Length == 0 || last.Length == 0 || last.AsSpan().IndexOfAny(dashes) >= 0 ? new(text, null) : new(first, last);
        }

        return new(text, null);
    }

    /// <summary>With the given dash between the ends.</summary>
    public string Join(string dash) => Last is null ? First : First + dash + Last;
}
