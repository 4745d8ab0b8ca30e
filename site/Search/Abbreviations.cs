using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StatiqSite.Search;

/// <summary>
/// Abbreviations that texts explain themselves, as in "large language models (LLMs)": who asks for one finds what has its long form. Found by the
/// rule of Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003.
/// </summary>
internal sealed partial class Abbreviations
{
    private const int MostCharacters = 10;

    /// <summary>By long form, as <see cref="Plain"/> writes it.</summary>
    private readonly ILookup<string, string> byLongForm;

    /// <summary>Finds any of the long forms; null when there is none.</summary>
    private readonly Regex? longForms;

    private Abbreviations(IEnumerable<(string Short, string Long)> explained)
    {
        byLongForm = explained.Distinct().ToLookup(pair => pair.Long, pair => pair.Short, StringComparer.Ordinal);
        // The longest first, since one is found at a place.
        var forms = byLongForm.Select(pair => Regex.Escape(pair.Key).Replace("\\ ", "[\\s-]+", StringComparison.Ordinal)).ToArray();
        longForms = forms.Length == 0 ? null : new Regex($@"\b(?=({string.Join('|', forms.OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal))})s?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <param name="texts">Of papers and chapters.</param>
    public static Abbreviations ExplainedBy(IEnumerable<string> texts) => new(texts.SelectMany(PairsOf));

    /// <summary>Those whose long forms stand in the texts, each once, sorted.</summary>
    public ImmutableSortedSet<string> In(params IEnumerable<string> texts) => longForms is null
        ? []
        : [.. from text in texts from Match match in longForms.Matches(text) from abbreviation in byLongForm[Plain(match.Groups[1].Value)] select abbreviation];

    private static IEnumerable<(string Short, string Long)> PairsOf(string text)
    {
        foreach (Match match in InParentheses().Matches(text))
        {
            var abbreviation = Plural().Replace(match.Groups[1].Value, "");
            if (abbreviation.Length is < 2 or > MostCharacters || !abbreviation.Any(char.IsUpper)) continue;
            if (LongFormOf(abbreviation, text[..match.Index]) is { } explained) yield return (abbreviation, Plain(explained));
        }
    }

    /// <summary>The shortest end of the text before that has the abbreviation's letters in order, its first one at the beginning of a word.</summary>
    private static string? LongFormOf(string abbreviation, string before)
    {
        var text = before.TrimEnd();
        var most = Math.Min(abbreviation.Length + 5, 2 * abbreviation.Length);
        var at = text.Length;
        for (var letter = abbreviation.Length - 1; letter >= 0; letter--)
        {
            var wanted = char.ToLowerInvariant(abbreviation[letter]);
            if (!char.IsLetterOrDigit(wanted)) continue;
            do at--;
            while (at >= 0 && (char.ToLowerInvariant(text[at]) != wanted || (letter == 0 && at > 0 && char.IsLetterOrDigit(text[at - 1]))));
            if (at < 0) return null;
        }

        var found = text[at..];
        var words = Separators().Count(found) + 1;
        return words > 1 && words <= most && !SentenceEnd().IsMatch(found) ? found : null;
    }

    /// <summary>Small letters, blanks for hyphens, without the plural of the last word.</summary>
    private static string Plain(string longForm)
    {
        var plain = Separators().Replace(longForm, " ").ToLowerInvariant();
        return plain.EndsWith('s') && !plain.EndsWith("ss", StringComparison.Ordinal) ? plain[..^1] : plain;
    }

    [GeneratedRegex(@"(?<=\S\s?)\(([\p{L}\p{N}][\p{L}\p{N}.-]*)[,;:)]")]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"(?<=\p{Lu})s$")]
    private static partial Regex Plural();

    [GeneratedRegex(@"[\s-]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"[.;:()!?]")]
    private static partial Regex SentenceEnd();
}
