using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Seed.Extra;

/// <summary>Names as the later lists print them: "Shah NH et al." from journals, "Jun Ma, Mihaela van der Schaar" from arXiv.</summary>
public static partial class ExtraNames
{
    private const string Others = " et al.";

    /// <param name="organizations">Names that are not persons.</param>
    public static AuthorList Parse(string names, ImmutableHashSet<string> organizations)
    {
        var others = names.EndsWith(Others, StringComparison.Ordinal);
        var named = others ? names[..^Others.Length] : names;
        return new AuthorList([.. from name in named.Split(", ")
                                  let known = name.TrimEnd('.')
                                  where known is not ":" // arXiv parts a team from its members
                                  select organizations.Contains(known) ? new Author.Organization(known) : (Author)NameOf(name)], others);
    }

    private static Author.Person NameOf(string name) =>
        LastInitials().Match(name) is { Success: true } printed
            ? Person(printed.Groups["family"].Value.Split(' '), given: string.Join(' ', printed.Groups["initials"].Value.Select(letter => $"{letter}.")))
            : GivenFirst(name.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Author.Person GivenFirst(string[] words)
    {
        // "Mihaela van der Schaar": the family name begins where the small letters do.
        var family = Array.FindIndex(words, word => char.IsLower(word[0]));
        if (family <= 0) family = words.Length - 1;
        return Person(words[family..], given: family == 0 ? null : string.Join(' ', words[..family]));
    }

    private static Author.Person Person(string[] family, string? given)
    {
        var particle = family[..^1].TakeWhile(word => char.IsLower(word[0])).Count();
        return new Author.Person(string.Join(' ', family[particle..]), given, particle == 0 ? null : string.Join(' ', family[..particle]));
    }

    [GeneratedRegex(@"\A(?<family>.+) (?<initials>\p{Lu}{1,3})\.?\z")]
    private static partial Regex LastInitials();
}
