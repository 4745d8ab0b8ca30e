using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Works;
using StatiqSite.Import;

namespace StatiqSite.Registries.Asking;

/// <summary>Registries pass on what publishers typed: markup, capitals, invisible characters, a status inside the title.</summary>
internal static partial class TidyEntry
{
    public static ImportedWork Of(ImportedWork entry)
    {
        var doubts = entry.Doubts.ToBuilder();
        var work = entry.Work;
        var title = Line(TitleText.Of(work.Title)) ?? "Untitled";
        var status = work.Status;
        if (StatusInTitle().Match(title) is { Success: true } mark && title.Length > mark.Length)
        {
            title = title[mark.Length..];
            if (status is WorkStatus.Published or WorkStatus.Preprint) status = mark.Groups["withdrawn"].Success ? WorkStatus.Withdrawn : WorkStatus.Retracted;
        }

        ImmutableArray<Author> authors = [.. work.Authors.Named.Select(Named).OfType<Author>()];
        if (IsShouted(title)) doubts.Add("The registry has the title in capitals; write it as the work prints it.");
        if (authors.Any(author => author is Author.Person { Family: var family } && family.Length > 3 && IsShouted(family))) doubts.Add("The registry has authors in capitals; write them as the work prints them.");
        if (work.Title.Contains('\uFFFD', StringComparison.Ordinal) || authors.Any(author => author.FullName.Contains('\uFFFD', StringComparison.Ordinal)))
            doubts.Add("The registry has lost characters of the title or of a name; they stand as question marks.");
        return entry with
        {
            Doubts = [.. doubts.Select(doubt => Line(doubt) ?? "").Distinct()],
            Work = work with
            {
                Title = Whole(title), Status = status, Authors = work.Authors with { Named = [.. authors.Select(Whole)] },
                Venue = Line(TitleText.WithoutMarkup(work.Venue ?? "")), Volume = Line(work.Volume), Issue = Line(work.Issue), Pages = Line(work.Pages), Publisher = Line(work.Publisher),
            },
        };
    }

    /// <summary>One line without what nobody sees; null when nothing is left.</summary>
    public static string? Line(string? text)
    {
        if (text is null) return null;
        if (InvisibleText.Find(text) is not null) text = string.Concat(text.EnumerateRunes().Where(rune => !InvisibleText.Holds(rune)));
        return Spaces().Replace(text, " ").Trim() is { Length: > 0 } line ? line.Normalize(System.Text.NormalizationForm.FormC) : null;
    }

    /// <summary>Whether a text of several letters has no small one.</summary>
    public static bool IsShouted(string text) =>
        text.Count(char.IsUpper) is var capitals && !text.Any(char.IsLower) && capitals >= 4 && (capitals >= 12 || !text.Contains(' ', StringComparison.Ordinal));

    /// <summary>Null when no letter of the name is left.</summary>
    private static Author? Named(Author author) => author switch
    {
        Author.Organization { Name: var name } => Line(TitleText.WithoutMarkup(name)) is { } clean && clean.Any(char.IsLetterOrDigit) ? new Author.Organization(clean) : null,
        Author.Person person when Line(person.Family) is { } family && family.Any(char.IsLetter) => WithParticle(person with { Family = family, Given = Line(person.Given), Particle = Line(person.Particle), Suffix = Line(person.Suffix) }),
        _ => null,
    };

    /// <summary>"van Gogh" as a family name is a particle and a family name.</summary>
    private static Author.Person WithParticle(Author.Person person)
    {
        if (person.Particle is not null) return person;
        var (particle, family) = NameText.ParticleOf(person.Family);
        return person with { Family = family, Particle = particle };
    }

    private static string Whole(string text) => text.Replace('\uFFFD', '?');

    private static Author Whole(Author author) => author switch
    {
        Author.Organization { Name: var name } => new Author.Organization(Whole(name)),
        Author.Person person => person with { Family = Whole(person.Family), Given = person.Given is { } given ? Whole(given) : null },
        _ => author,
    };

    [GeneratedRegex(@"\A(RETRACTED( ARTICLE| PAPER)?|Retracted( Article| Paper)?|(?<withdrawn>WITHDRAWN( ARTICLE)?|Withdrawn( Article)?|REMOVED|Removed))\s*[:.–—-]\s*")]
    private static partial Regex StatusInTitle();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
