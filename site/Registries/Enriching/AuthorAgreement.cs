using StatiqSite.Catalog;
using StatiqSite.Content.Works;

namespace StatiqSite.Registries.Enriching;

/// <summary>Whether two lists can be of the same people.</summary>
internal static class AuthorAgreement
{
    /// <summary>The place, from 0, of the first author in the file whom the registry names otherwise; null when all agree, as far as the file names them.</summary>
    public static int? FirstDifference(AuthorList file, AuthorList registry)
    {
        for (var index = 0; index < file.Named.Length; index++)
            if (index >= registry.Named.Length || !Agree(file.Named[index], registry.Named[index])) return index;
        return null;
    }

    /// <summary>The same family name, and given names of which neither contradicts the other: "K." and "Karan" agree, "K." and "Ann" do not.</summary>
    public static bool Agree(Author one, Author other) => (one, other) switch
    {
        (Author.Person a, Author.Person b) => FoldedText.LettersOf(a.ShortName) == FoldedText.LettersOf(b.ShortName) && AgreeOnGiven(a.Given, b.Given)
            || FoldedText.LettersOf(a.FullName) == FoldedText.LettersOf(b.FullName),
        _ => FoldedText.LettersOf(one.FullName) == FoldedText.LettersOf(other.FullName),
    };

    private static bool AgreeOnGiven(string? one, string? other)
    {
        if (one is null || other is null) return true;
        var (a, b) = (FoldedText.LettersOf(one), FoldedText.LettersOf(other));
        if (a.Length == 0 || b.Length == 0) return true;
        // Initials without points ("KS") stand for any names that begin with the first of them.
        return a[0] == b[0] && (IsShort(one) || IsShort(other) || FirstWord(one) == FirstWord(other) || FirstWord(one).Length == 1 || FirstWord(other).Length == 1);
    }

    private static bool IsShort(string given) => given.Where(char.IsLetter).All(char.IsUpper);

    private static string FirstWord(string given) => FoldedText.LettersOf(given.Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : "");
}
