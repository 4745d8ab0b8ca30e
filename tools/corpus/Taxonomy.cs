using System.Globalization;
using System.Text;

namespace StatiqSite.Corpus;

/// <summary>Six facets of 12 to 40 terms, some below others; most papers have the frequent ones.</summary>
internal static class Taxonomy
{
    private static readonly (string Id, int Terms, bool Single)[] Facets =
        [("application", 40, false), ("specialty", 30, false), ("modality", 16, false), ("approach", 20, false), ("audience", 12, true), ("design", 14, true)];

    private static readonly Dictionary<string, Zipf> Often = Facets.ToDictionary(facet => facet.Id, facet => new Zipf(facet.Terms));

    /// <summary>Every fourth term has the three after it below it.</summary>
    public static string File()
    {
        var yaml = new StringBuilder("facets:\n");
        foreach (var (id, terms, single) in Facets)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {id}\n    label: {char.ToUpperInvariant(id[0])}{id[1..]}\n    single: {(single ? "true" : "false")}\n    terms:\n");
            for (var term = 0; term < terms; term++)
            {
                var indent = term % 4 == 0 ? "      " : "          ";
                yaml.Append(CultureInfo.InvariantCulture, $"{indent}- id: {id}-{term}\n{indent}  label: {Label(id, term)}\n");
                if (term % 4 == 0 && term + 1 < terms) yaml.Append(CultureInfo.InvariantCulture, $"{indent}  children:\n");
            }
        }

        return yaml.ToString();
    }

    public static void AppendTopics(StringBuilder yaml, Chance chance)
    {
        yaml.Append("topics:\n");
        foreach (var (id, _, single) in Facets)
        {
            var terms = Enumerable.Range(0, single || chance.Is(0.8) ? 1 : 2).Select(_ => Often[id].Rank(chance)).Distinct().Order();
            yaml.Append(CultureInfo.InvariantCulture, $"  {id}: [{string.Join(", ", terms.Select(term => $"{id}-{term}"))}]\n");
        }
    }

    private static string Label(string facet, int term)
    {
        var chance = new Chance((ulong)(facet.Length * 1000 + facet[1] * 100 + term));
        var word = Vocabulary.Syllable(chance) + Vocabulary.Syllable(chance);
        return $"{char.ToUpperInvariant(word[0])}{word[1..]} {facet}";
    }
}
