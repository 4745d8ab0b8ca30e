using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Import;

/// <summary>Names of authors as lists and records print them.</summary>
internal static partial class NameText
{
    /// <summary>"Family, Given" or "Family, Given, Suffix"; particles that begin the family name in small letters are told apart.</summary>
    public static Author FromInverted(string name)
    {
        var parts = name.Split(',', 3, StringSplitOptions.TrimEntries);
        if (parts.Length == 1 && HasInitials(parts[0])) return FromReadingOrder(parts[0]);
        if (parts.Length == 1) return parts[0].Contains(' ', StringComparison.Ordinal) ? new Author.Organization(parts[0]) : new Author.Person(parts[0]);
        var (particle, family) = ParticleOf(parts[0]);
        return new Author.Person(family, Null(parts[1]), particle, parts.Length > 2 ? Null(parts[2]) : null);
    }

    /// <summary>"Karan Singhal", "K. Singhal", "Vincent van Gogh", "Singhal K" (as PubMed prints names), "Singhal, Karan".</summary>
    public static Author FromReadingOrder(string name)
    {
        if (name.Contains(',', StringComparison.Ordinal)) return FromInverted(name);
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return new Author.Person(name.Trim());
        if (BareInitials().IsMatch(words[^1]) && !BareInitials().IsMatch(words[0]))
        {
            var (before, surname) = ParticleOf(string.Join(' ', words[..^1]));
            return new Author.Person(surname, words[^1], before);
        }

        var start = words.Length - 1;
        while (start > 1 && Particle().IsMatch(words[start - 1])) start--;
        var (particle, family) = ParticleOf(string.Join(' ', words[start..]));
        return new Author.Person(family, string.Join(' ', words[..start]), particle);
    }

    /// <summary>Names in reading order, divided by commas, semicolons, "and" or "&amp;"; "et al." at the end is understood.</summary>
    public static AuthorList ListOf(string names)
    {
        var text = names.Trim().TrimEnd('.', ',', ';').Trim();
        var others = Others().Match(text);
        if (others.Success) text = text[..others.Index].Trim().TrimEnd(',', ';').Trim();
        if (text.Length == 0) return new AuthorList([], others.Success);
        var parts = names.Contains(';', StringComparison.Ordinal)
            ? text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : Divider().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0).ToArray();
        return new AuthorList([.. parts.Select(FromReadingOrder)], others.Success);
    }

    /// <summary>Whether the words look like one or more persons: "Jie Huang, Kevin Chen-Chuan Chang".</summary>
    public static bool LooksLikeNames(string text) =>
        Others().IsMatch(text) || Divider().Split(text.TrimEnd('.')).All(part => FullName().IsMatch(part.Trim()));

    /// <summary>"Singhal K", "de la Cruz MP", "M. Minsky": a person, though no comma divides the name. "Google AI" is none.</summary>
    private static bool HasInitials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return false;
        if (PointedInitials().IsMatch(words[0])) return words.Length <= 4;
        return BareInitials().IsMatch(words[^1]) && !Acronym().IsMatch(words[^1]) && words[..^2].All(word => Particle().IsMatch(word)) && words[^2].Any(char.IsLower);
    }

    /// <summary>Words in small letters before a family name.</summary>
    internal static (string? Particle, string Family) ParticleOf(string family)
    {
        var words = family.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = 0;
        while (count < words.Length - 1 && char.IsLower(words[count][0])) count++;
        return count == 0 ? (null, family.Trim()) : (string.Join(' ', words[..count]), string.Join(' ', words[count..]));
    }

    private static string? Null(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex(@"\A\p{Lu}{1,3}(-\p{Lu})?\z")]
    private static partial Regex BareInitials();

    [GeneratedRegex(@"\A(\p{Lu}\.-?)+\z")]
    private static partial Regex PointedInitials();

    [GeneratedRegex(@"\A(AI|ML|US|USA|UK|EU|UN|WHO|NHS|NIH|FDA|CDC|IT|LLC|LAB)\z")]
    private static partial Regex Acronym();

    [GeneratedRegex(@"\A(van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zur|bin|ibn|al|el)\z")]
    private static partial Regex Particle();

    [GeneratedRegex(@",?\s*\b(et al|and others|and colleagues|others)\b\.?\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Others();

    [GeneratedRegex(@"\s*(?:,\s*(?:and|&)\s+|,|\s+and\s+|\s+&\s+)\s*")]
    private static partial Regex Divider();

    [GeneratedRegex(@"\A\p{Lu}[\p{L}.'’-]*(\s+(\p{Lu}[\p{L}.'’-]*|van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|bin|ibn|al|el)){1,4}\z")]
    private static partial Regex FullName();
}
