using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Seed.Merging;

/// <summary>Citation keys out of what the sources say.</summary>
public static partial class KeyForm
{
    private static readonly string[] SmallWords = ["a", "an", "the", "of", "on", "in", "for", "to"];

    /// <summary>A BibTeX key in small letters, without the characters that an address cannot hold.</summary>
    public static string OfPrinted(string key) => Other().Replace(TitleForm.WithoutMarks(key).ToLowerInvariant(), "");

    /// <summary>First author's family name, or an organization's first word; year; first word of the title.</summary>
    public static string OfFacts(Author? first, int year, string title)
    {
        var name = first switch
        {
            Author.Person person => person.Family,
            Author.Organization organization => organization.Name.Split(' ')[0],
            _ => "",
        };
        var word = Word().Matches(TitleForm.WithoutMarks(title)).Select(match => match.Value.ToLowerInvariant()).FirstOrDefault(word => !SmallWords.Contains(word));
        return OfPrinted(string.Create(CultureInfo.InvariantCulture, $"{name}{year}{word}"));
    }

    /// <summary>The key, or with the first letter from b on that makes it a new one.</summary>
    public static string Free(string key, IReadOnlySet<string> taken) =>
        taken.Contains(key) ? Enumerable.Range('b', 25).Select(letter => key + (char)letter).First(longer => !taken.Contains(longer)) : key;

    [GeneratedRegex("[^a-z0-9_-]")]
    private static partial Regex Other();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
