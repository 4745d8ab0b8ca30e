using StatiqSite.Content.Works;

namespace StatiqSite.Citations;

/// <summary>A person's name in formats that keep the particle with the family name.</summary>
internal static class PersonName
{
    /// <summary>"van Gogh", "d'Alembert".</summary>
    public static string FamilyOf(Author.Person person) =>
        person.Particle is null ? person.Family
        : person.Particle[^1] is '\'' or '’' or '-' ? person.Particle + person.Family
        : $"{person.Particle} {person.Family}";
}
