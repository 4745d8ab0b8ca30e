using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Seed.Rows;

/// <summary>Names as the two sources print them.</summary>
public static partial class PrintedNames
{
    /// <summary>From the review: initials first, as in "S. von Arx" or "A. Ben Abacha".</summary>
    /// <param name="organizations">Names that are not persons.</param>
    public static Author Initialed(string name, ImmutableHashSet<string> organizations)
    {
        if (organizations.Contains(name)) return new Author.Organization(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // A shortened particle ("D. M. d. Hamer") looks like an initial and is left among them: nobody knows what it is short for.
        var initials = words.TakeWhile(word => Initials().IsMatch(word)).Count();
        if (initials == 0 || initials == words.Length) return Author.Person.Parse(name);
        var family = words[initials..];
        var particle = family[..^1].TakeWhile(word => char.IsLower(word[0])).Count();
        return new Author.Person(
            string.Join(' ', family[particle..]), string.Join(' ', words[..initials]), particle == 0 ? null : string.Join(' ', family[..particle]));
    }

    /// <summary>From the paper list: "Harsha Nori et al.", "Liu et al.", "Tyler A. Chang, Benjamin K. Bergen", "OpenMedLab".</summary>
    public static AuthorList Listed(string names, ImmutableHashSet<string> organizations)
    {
        var others = names.EndsWith(" et al.", StringComparison.Ordinal);
        var named = others ? names[..^" et al.".Length] : names;
        return new AuthorList(
            [.. Separator().Split(named).Select(name => organizations.Contains(name) ? new Author.Organization(name) : (Author)Author.Person.Parse(name))], others);
    }

    [GeneratedRegex(@"\A(\p{L}\.)(-\p{L}\.)*\z")]
    private static partial Regex Initials();

    [GeneratedRegex(", | and ")]
    private static partial Regex Separator();
}
