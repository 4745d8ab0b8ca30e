using StatiqSite.Content.Topics;

namespace StatiqSite.Catalog.Taxonomies;

/// <summary>When two names of terms are one to a reader: letters and digits alone count, and a plural is its singular.</summary>
internal static class TermNames
{
    public static string Folded(string name)
    {
        var letters = FoldedText.LettersOf(name);
        return letters switch
        {
            _ when letters.EndsWith("ies", StringComparison.Ordinal) && letters.Length > 5 => letters[..^3] + "y",
            _ when letters.EndsWith('s') && !letters.EndsWith("ss", StringComparison.Ordinal) && letters.Length > 3 => letters[..^1],
            _ => letters,
        };
    }

    /// <summary>What readers see, and what the address has.</summary>
    public static HashSet<string> OwnOf(TermEntry term) => [Folded(term.Id.Value), Folded(term.Label)];

    /// <summary>The term that somebody meant by another word for it; null when there is none.</summary>
    public static Term? Find(string written, IEnumerable<Term> terms)
    {
        var folded = Folded(written);
        return terms.FirstOrDefault(term => Folded(term.Id) == folded || Folded(term.Label) == folded || term.Synonyms.Any(name => Folded(name) == folded));
    }
}
