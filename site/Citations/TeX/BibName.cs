using StatiqSite.Content.Works;

namespace StatiqSite.Citations.TeX;

/// <summary>Writes a name so that BibTeX takes it apart as it is meant: <c>von Last, Jr, First</c>. What it would cut in the wrong place stands in braces.</summary>
internal static class BibName
{
    public static void Write(Author author, TextWriter to, TeXText text)
    {
        if (author is Author.Person { Given: not null } person) WritePerson(person, to, text);
        else if (author is Author.Person { Suffix: null } && !author.FullName.Contains(' ', StringComparison.Ordinal)) WritePart(author.FullName, to, text);
        else WriteBraced(author.FullName, to, text);
    }

    /// <summary>One item of a list, never two.</summary>
    public static void WriteWhole(string item, TextWriter to, TeXText text)
    {
        if (HasAnd(item)) WriteBraced(item, to, text);
        else text.Write(item, to);
    }

    private static void WritePerson(Author.Person person, TextWriter to, TeXText text)
    {
        WritePart(PersonName.FamilyOf(person), to, text);
        if (person.Suffix is { } suffix)
        {
            to.Write(", ");
            WritePart(suffix, to, text);
        }

        to.Write(", ");
        WritePart(person.Given!, to, text); // Write has seen that it is there
    }

    private static void WritePart(string part, TextWriter to, TeXText text)
    {
        if (part.Contains(',', StringComparison.Ordinal) || HasAnd(part) || part.Equals("others", StringComparison.OrdinalIgnoreCase)) WriteBraced(part, to, text);
        else text.Write(part, to);
    }

    private static void WriteBraced(string value, TextWriter to, TeXText text)
    {
        to.Write('{');
        text.Write(value, to);
        to.Write('}');
    }

    // BibTeX looks for the word in any case.
    private static bool HasAnd(string value) => $" {value} ".Contains(" and ", StringComparison.OrdinalIgnoreCase);
}
