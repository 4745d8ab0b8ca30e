namespace StatiqSite.Corpus;

/// <summary>Words of the field, then made-up ones, by how often they come.</summary>
internal sealed class Vocabulary
{
    private const int Size = 30_000;
    private static readonly string[] Onsets = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "tr", "pl", "st", "ch", "ph", "cr", "h"];
    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u", "ia", "io", "ea", "y", "ou"];
    private static readonly string[] Codas = ["", "", "n", "r", "s", "l", "t", "m", "x", "nt"];
    private static readonly string[] Endings = ["", "", "ic", "al", "ing", "s", "tion", "ed", "oma", "itis", "ity", "ous"];

    private readonly string[] words;
    private readonly Zipf often = new(Size);

    public Vocabulary()
    {
        using var text = new StreamReader(typeof(Vocabulary).Assembly.GetManifestResourceStream("words.txt")!); // embedded by the project file
        var chance = new Chance(2311);
        words = [.. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Concat(Made(chance)).Distinct(StringComparer.Ordinal).Take(Size)];
    }

    public string Word(Chance chance) => words[often.Rank(chance)];

    public string Words(Chance chance, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(chance)));

    private static IEnumerable<string> Made(Chance chance)
    {
        while (true) yield return string.Concat(Enumerable.Range(0, 2 + chance.Below(2)).Select(_ => Syllable(chance))) + chance.Of(Endings);
    }

    public static string Syllable(Chance chance) => chance.Of(Onsets) + chance.Of(Nuclei) + chance.Of(Codas);
}
