using System.Globalization;
using System.Text;

namespace StatiqSite.Corpus;

/// <summary>The n-th paper of the corpus: the same however many others there are.</summary>
internal static class MadePaper
{
    private const string Characters = "医学影像大语言模型诊断治疗临床研究患者数据智能知识图像文本问答评估护理健康疾病病理放射报告生成多模态推理";
    private static readonly string[] Given = ["Ana", "Łukasz", "Zoë", "José", "Wei", "Søren", "Amélie", "Jürgen", "Yuki", "Chidi", "Priya", "Olga", "Mehmet", "Noor", "Léa", "Ivan", "Xin", "Karan", "Hiroshi", "Fatima"];
    private static readonly string[] Venues = ["arXiv", "medRxiv", "Journal of Made-up Medicine", "Proceedings of Invented Health", "Archives of Example Informatics", "Transactions on Sample Learning", "Imaginary Radiology", "Letters of Test Oncology"];

    // As many different surnames among so many authors as the flagship has: 1,336 of 3,458.
    private static readonly Zipf FamilyOften = new(10_000);

    /// <returns>The key and the YAML.</returns>
    public static (string Key, string Yaml) Of(int number, Vocabulary vocabulary)
    {
        var chance = new Chance((ulong)number * 7919);
        var authors = Enumerable.Range(0, 6).Select(_ => Author(chance)).ToArray();
        // The literature grows: half of all papers are of the last two years.
        var year = 2026 - (int)Math.Min(24, -Math.Log(1 - chance.Next()) * 2.9);
        var title = chance.Is(0.02) ? ChineseTitle(chance) : Title(chance, vocabulary);
        var key = string.Create(CultureInfo.InvariantCulture, $"made{year}paper{number}");
        var yaml = new StringBuilder(1200);
        yaml.Append(CultureInfo.InvariantCulture, $"type: article\ntitle: \"{title}\"\nauthors:\n");
        foreach (var author in authors) yaml.Append("  - ").Append(author).Append('\n');
        yaml.Append(CultureInfo.InvariantCulture, $"date: {year}-{1 + chance.Below(12):00}\nvenue: {chance.Of(Venues)}\ndoi: 10.5555/made.{number}\n");
        if (chance.Is(0.3)) yaml.Append(CultureInfo.InvariantCulture, $"links: {{ code: \"https://example.org/code/{number}\" }}\n");
        Taxonomy.AppendTopics(yaml, chance);
        yaml.Append("summary: >-\n  ").Append(vocabulary.Words(chance, 60)).Append(".\n");
        if (year <= 2023 && number % 3 == 0) yaml.Append(CultureInfo.InvariantCulture, $"citation-number: {number + 1}\n");
        yaml.Append(CultureInfo.InvariantCulture, $"added: {year}-12-{1 + chance.Below(28):00}\n");
        return (key, yaml.ToString());
    }

    private static string Author(Chance chance)
    {
        var letters = new Chance((ulong)FamilyOften.Rank(chance) * 104_729);
        var family = Vocabulary.Syllable(letters) + Vocabulary.Syllable(letters);
        return $"{char.ToUpperInvariant(family[0])}{family[1..]}, {chance.Of(Given)}";
    }

    private static string Title(Chance chance, Vocabulary vocabulary)
    {
        var words = vocabulary.Words(chance, 8 + chance.Below(6));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string ChineseTitle(Chance chance) =>
        string.Concat(Enumerable.Range(0, 10 + chance.Below(8)).Select(_ => Characters[chance.Below(Characters.Length)]));
}
