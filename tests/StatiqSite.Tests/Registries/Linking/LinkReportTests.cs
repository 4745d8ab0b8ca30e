using System.Collections.Immutable;
using System.Text.Json;
using StatiqSite.Content;
using StatiqSite.Registries.Linking;

namespace StatiqSite.Tests.Registries.Linking;

public sealed class LinkReportTests
{
    private static readonly DateTimeOffset Today = new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero);

    private static readonly ImmutableArray<(OutsideLink, LinkVerdict)> Links =
    [
        Link("https://fine.example/", LinkState.Fine, "", null, null, ("papers/a.yaml", 1)),
        Link("https://closed.example/", LinkState.Unknown, "answers 403", null, null, ("papers/a.yaml", 2)),
        Link("https://old.example/", LinkState.Moved, "has moved", "https://new.example/", null, ("papers/c.yaml", 3), ("chapters/01-a.md", 9)),
        Link("https://gone.example/a|b`c<script>", LinkState.Dead, "answers 404", null, Today.AddDays(-7), ("papers/b.yaml", 4)),
        Link("https://gone.example/new", LinkState.Dead, "answers 410", null, Today, ("papers/a.yaml", 5)),
    ];

    [Fact]
    public void In_text_each_place_has_its_line()
    {
        Assert.Equal(
            """
            papers/a.yaml(5,7): dead: https://gone.example/new answers 410
            papers/b.yaml(4,7): dead: https://gone.example/a%7Cb%60c%3Cscript%3E answers 404, since 2026-11-23
            chapters/01-a.md(9,7): moved: https://old.example/ is now https://new.example/
            papers/c.yaml(3,7): moved: https://old.example/ is now https://new.example/
            papers/a.yaml(2,7): unknown: https://closed.example/ answers 403
            5 addresses: 2 dead, 1 moved, 1 unknown, 1 fine.

            """,
            Written(LinkReport.Text));
    }

    [Fact]
    public void In_Markdown_each_address_has_its_row()
    {
        Assert.Equal(
            """
            # Links

            5 addresses: 2 dead, 1 moved, 1 unknown, 1 fine.

            ## Dead: nothing is there any more (2)

            | address | | where |
            | --- | --- | --- |
            | `https://gone.example/a%7Cb%60c%3Cscript%3E` | answers 404, since 2026-11-23 | `papers/b.yaml:4` |
            | `https://gone.example/new` | answers 410 | `papers/a.yaml:5` |

            ## Moved: the new address should stand in the file (1)

            | address | | where |
            | --- | --- | --- |
            | `https://old.example/` | `https://new.example/` | `papers/c.yaml:3`<br>`chapters/01-a.md:9` |

            ## Unknown: a person must look (1)

            | address | | where |
            | --- | --- | --- |
            | `https://closed.example/` | answers 403 | `papers/a.yaml:2` |

            """,
            Written(LinkReport.Markdown));
    }

    [Fact]
    public void In_JSON_all_are_told()
    {
        using var json = JsonDocument.Parse(Written(LinkReport.Json));

        Assert.Equal(["fine", "unknown", "moved", "dead", "dead"], json.RootElement.EnumerateArray().Select(link => link.GetProperty("state").GetString()));
        Assert.Equal(
            """{"address":"https://old.example/","state":"moved","movedTo":"https://new.example/","reason":"has moved","checked":"2026-11-30T12:00:00Z","places":[{"file":"papers/c.yaml","line":3,"column":7},{"file":"chapters/01-a.md","line":9,"column":7}]}""",
            JsonSerializer.Serialize(json.RootElement[2]));
    }

    [Fact]
    public void Nothing_found_is_said_too() =>
        Assert.Equal("0 addresses: 0 dead, 0 moved, 0 unknown, 0 fine.\n", Written(LinkReport.Text, []));

    private static string Written(Action<ImmutableArray<(OutsideLink, LinkVerdict)>, TextWriter> report, ImmutableArray<(OutsideLink, LinkVerdict)>? links = null)
    {
        var to = new StringWriter { NewLine = "\n" };
        report(links ?? Links, to);
        return to.ToString();
    }

    private static (OutsideLink, LinkVerdict) Link(string address, LinkState state, string reason, string? to, DateTimeOffset? since, params (string File, int Line)[] places) =>
        (new OutsideLink(new Uri(address), null, [.. places.Select(place => new SourceSpan(place.File, place.Line, 7))]),
            new LinkVerdict(new Uri(address), state, to is null ? null : new Uri(to), reason, Today, since));
}
