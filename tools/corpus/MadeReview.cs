using System.Globalization;

namespace StatiqSite.Corpus;

/// <summary>A whole companion in the format of the generator, made up for measuring and testing. Nothing in it is a fact.</summary>
public static class MadeReview
{
    private const string Settings = """
        title: A made-up review for measuring
        short-title: Made-up
        description: Papers, people and findings that do not exist, in the shape of those that do.
        address: https://example.org/made-up/
        repository: https://example.org/made-up
        branch: main
        language: en
        theme: companion
        licence: { content: CC0-1.0, data: CC0-1.0 }

        """;

    /// <summary>Writes review.yaml, topics.yaml, one chapter and <c>papers/NNN/key.yaml</c>; the same bytes for the same number.</summary>
    /// <exception cref="IOException">The folder is not empty or cannot be written.</exception>
    public static void Write(string folder, int papers)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) throw new IOException($"{folder} is not empty");
        Directory.CreateDirectory(Path.Combine(folder, "chapters"));
        File.WriteAllText(Path.Combine(folder, "review.yaml"), Settings);
        File.WriteAllText(Path.Combine(folder, "topics.yaml"), Taxonomy.File());
        var vocabulary = new Vocabulary();
        for (var from = 0; from < papers; from += 1000) Directory.CreateDirectory(FolderOf(folder, from));
        var keys = new string[papers];
        Parallel.For(0, papers, number =>
        {
            var (key, yaml) = MadePaper.Of(number, vocabulary);
            keys[number] = key;
            File.WriteAllText(Path.Combine(FolderOf(folder, number), key + ".yaml"), yaml);
        });
        File.WriteAllText(Path.Combine(folder, "chapters", "01-introduction.md"), Chapter(keys, vocabulary));
    }

    private static string Chapter(string[] keys, Vocabulary vocabulary)
    {
        var chance = new Chance(1);
        var sections = Enumerable.Range(0, 20).Select(section =>
            $"## Section {section}\n\n" + string.Concat(Enumerable.Range(0, 5).Select(_ => $"{vocabulary.Words(chance, 25)} [@{keys[chance.Below(Math.Min(keys.Length, 200))]}]. ")).TrimEnd() + "\n\n");
        return "---\ntitle: Introduction\nnumber: \"1\"\nsummary: Made up.\n---\n\n" + string.Concat(sections);
    }

    private static string FolderOf(string folder, int number) =>
        Path.Combine(folder, "papers", (number / 1000).ToString("000", CultureInfo.InvariantCulture));
}
