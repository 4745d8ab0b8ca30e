using System.Globalization;
using StatiqSite.Search;

namespace StatiqSite.Tests.Search;

/// <summary>One list of texts holds the generator and the browser's script to the same words: see words.test.ts.</summary>
public sealed class SearchWordsTests
{
    private static readonly string Folder = Path.Combine(CaseFolder.Root, "..", "Search");

    [Fact]
    public void Texts_have_the_words_that_the_list_says()
    {
        var texts = File.ReadAllLines(Path.Combine(Folder, "texts.txt"));

        Approval.Verify(Path.Combine(Folder, "words.txt"), string.Concat(texts.Select(text => string.Join(' ', WordsOf(text)) + "\n")));
    }

    [Fact]
    public void Hyphenated_names_are_kept_whole_and_in_parts() =>
        Assert.Equal(["gpt@0", "4@1", "o@2", "4o@1", "gpt4o@0"], WordsOf("GPT-4o"));

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        SearchWords.Read(text, (word, place) => words.Add(string.Create(CultureInfo.InvariantCulture, $"{word}@{place}")));
        return words;
    }
}
