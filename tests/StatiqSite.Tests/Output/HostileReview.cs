namespace StatiqSite.Tests.Output;

/// <summary>
/// A review whose every field holds the same text: an attack, or harmless words of the same shape. The pages of both must
/// have the same elements and attributes.
/// </summary>
/// <param name="Text">Wherever text may stand; both have the same letters and digits, so that their slugs are the same.</param>
/// <param name="Link">Wherever an address may stand.</param>
/// <param name="Doi">A DOI may hold almost anything.</param>
/// <param name="Braces">Behind what takes attributes in Markdown.</param>
internal sealed record HostileReview(string Text, string Link, string Doi, string Braces)
{
    // U+200F is the right-to-left mark; U+2028 ended lines of JavaScript.
    public static HostileReview Attack { get; } = new(
        "A<script>alert(1)</script>\"><img src=x onerror=alert(1)>{{7+7}}]]>'&lt;</title></textarea><!--\u200F--> @(1\u2028+1) #{2} and much more of it",
        "https://example.org/?a='onclick='alert(1)&lt;&b=(1)",
        "10.1000/<script>alert(1)</script>'><img/src=x/onerror=alert(1)>{{7+7}}",
        "{onclick=alert(1) style=color:red .big data-x=y}");

    public static HostileReview Harmless { get; } = new(
        "A script alert 1 script img src x onerror alert 1 7 7 lt title textarea 1 1 2 and much more of it",
        "https://example.org/x",
        "10.1000/x",
        "{one=alert two=color .big data-x=y}");

    private string Yaml => Quoted(Text);

    /// <summary>Without the signs that end a citation or a picture's text.</summary>
    private string InBrackets => string.Concat(Text.Where(character => character is not (']' or '@' or ';')));

    private string InQuotes => InBrackets.Replace("'", "", StringComparison.Ordinal);

    public TempFolder Write()
    {
        var folder = new TempFolder();
        folder.Write("review.yaml", Review);
        folder.Write("topics.yaml", Topics);
        folder.Write("papers/a.yaml", $"title: {Yaml}\ndoi: {Quoted(Doi)}\naliases: [old-a]\ncitation-number: 1\nstatus: retracted\nnotice: {Quoted(Link)}\n" + Paper);
        folder.Write("papers/b.yaml", $"title: {Quoted(Text + " again")}\ndoi: {Quoted(Doi + "b")}\nadded: 2024-01-01\nchapters: [text]\n" + Paper);
        folder.Write("benchmarks/x.yaml", Benchmark);
        folder.Write("figures/a.png", "no picture");
        folder.Write("chapters/01-text.md", Chapter);
        return folder;
    }

    private string Review => $$"""
        title: {{Yaml}}
        short-title: {{Yaml}}
        description: {{Yaml}}
        paper: a
        address: https://companion.example/base/
        repository: https://github.com/x/y
        branch: {{Yaml}}
        licence: { content: {{Yaml}}, data: {{Yaml}} }
        updates: { last-search: 2024, next-due: 2025, policy: {{Yaml}} }
        """;

    private string Topics => $$"""
        facets:
          - id: facet
            label: {{Yaml}}
            description: {{Yaml}}
            terms:
              - id: term
                label: {{Yaml}}
                description: {{Yaml}}
                synonyms: [{{Yaml}}]
                aliases: [old-term]
                children: [{ id: narrow, label: {{Yaml}} }]
        """;

    private string Paper => $$"""
        alternative-titles: [{{Yaml}}]
        authors: [{ family: {{Yaml}}, given: {{Yaml}}, particle: {{Yaml}}, suffix: {{Yaml}} }, { literal: {{Yaml}} }, et al.]
        date: 2024
        venue: {{Yaml}}
        volume: {{Yaml}}
        issue: {{Yaml}}
        pages: {{Yaml}}
        publisher: {{Yaml}}
        url: {{Quoted(Link)}}
        links: { code: {{Quoted(Link)}}, data: {{Quoted(Link)}} }
        topics: { facet: narrow }
        summary: {{Yaml}}
        summary-source: {{Yaml}}
        note: {{Yaml}}
        models: [{ name: {{Yaml}}, base: {{Yaml}}, parameters: {{Yaml}}, task: {{Yaml}}, modalities: {{Yaml}}, licence: {{Yaml}}, training-data: {{Yaml}}, training-size: {{Yaml}}, links: { code: {{Quoted(Link)}} } }]
        results: [{ benchmark: x, metric: y, value: 1, model: {{Yaml}}, setting: {{Yaml}}, subset: {{Yaml}}, split: {{Yaml}}, source: {{Quoted(Link)}}, place: {{Yaml}}, note: {{Yaml}} }]
        """;

    private string Benchmark => $$"""
        name: {{Yaml}}
        task: {{Yaml}}
        description: {{Yaml}}
        metrics: [{ id: y, label: {{Yaml}}, unit: {{Yaml}}, better: higher }]
        paper: a
        size: {{Yaml}}
        url: {{Quoted(Link)}}
        baselines: [{ kind: human, metric: y, value: 1, source: {{Quoted(Link)}}, place: {{Yaml}}, note: {{Yaml}} }]
        """;

    private string Chapter => $$"""
        ---
        title: {{Yaml}}
        number: {{Yaml}}
        summary: {{Yaml}}
        ---

        {{Text}} [{{InBrackets}} @a, {{InBrackets}}; @b].{{Braces}} Then @b and `{{Text}}`{{Braces}}.

        ## {{Text}} {#one}

        *{{Text}}*{{Braces}} and [{{InBrackets}}]({{Link}} '{{InQuotes}}'){{Braces}}, <{{Link}}>, ~~{{Text}}~~{{Braces}}.

        ### More {{Braces}}

        > **Editor's note.** {{Text}}

        | {{Text}} | {{Text}} |
        | --- | --- |
        | {{Text}} | {{Text}} [@a] |

        Table: {{Text}} {#table-1}

        - {{Text}}[^1]

        ![{{InBrackets}}](figures/a.png '{{InQuotes}}'){{Braces}}

        ![{{InBrackets}}](figures/a.png "{{InBrackets.Replace("\"", "", StringComparison.Ordinal)}}")

        $a {{Text}} b$

        ```{{Text.Replace("`", "", StringComparison.Ordinal)}}
        {{Text}}
        ```

        [^1]: {{Text}}
        """;

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
