using CsCheck;
using StatiqSite.Citations;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

/// <summary>Works made of text that breaks formats.</summary>
internal static class HostileWorks
{
    private static readonly string[] Traps =
    [
        "{", "}", "\\", "%", "$", "#", "&", "_", "~", "^", "\"", "'", "''", "`", "--", "@", "=", ",", " and ", " others", "\\end", "{\\",
        "\r\nER  - ", "\nTY  - JOUR", "\t", "\0", "\u2028", "\ufeff", "\ud83d", "</script>", "<i>", "&amp;", "*", "  - ",
        "é", "ß", "Ł", "ế", "e\u0301\u0302", "β", "Ω", "≥", "–", "—", "“", "’", "大模型", "😀", "שלום", "GPT-4", "Müller", "A", " ", "-",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(Gen.Int[0, Traps.Length - 1].Select(index => Traps[index]), Gen.String[0, 6]);

    public static readonly Gen<string> Text = Piece.Array[1, 8].Select(string.Concat);

    private static readonly Gen<string?> Maybe = Gen.OneOf(Gen.Const((string?)null), Text.Select(text => (string?)text));

    private static readonly Gen<Author> Name = Gen.OneOf(
        Gen.Select(Text, Maybe, Maybe, Maybe, Author (family, given, particle, suffix) => new Author.Person(family, given, particle, suffix)),
        Text.Select(Author (name) => new Author.Organization(name)));

    private static readonly Gen<AuthorList> Names = Gen.Select(Name.Array[0, 5], Gen.Bool, (names, others) => new AuthorList([.. names], others));

    /// <summary>A work has a title, whatever else it lacks: the input is refused without one.</summary>
    public static readonly Gen<Work> Any = Made().Where(work => CitedWork.Of(work).Title.Length > 0);

    private static Gen<Work> Made() =>
        from type in Gen.Enum<WorkType>()
        from status in Gen.Enum<WorkStatus>()
        from title in Text
        from authors in Names
        from home in Gen.Select(Maybe, Maybe)
        from place in Gen.Select(Maybe, Maybe, Maybe)
        from month in Gen.Int[1, 12]
        from identified in Gen.Bool
        select (identified ? Article : Preprint) with
        {
            Type = type,
            Status = status,
            Title = title,
            Authors = authors,
            Date = new PartialDate(2024, month, null),
            Venue = home.Item1,
            Publisher = home.Item2,
            Volume = place.Item1,
            Issue = place.Item2,
            Pages = place.Item3,
        };
}
