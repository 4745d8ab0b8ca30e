namespace StatiqSite.Tests;

/// <summary>The smallest files that are right, to break or to build on.</summary>
internal static class Input
{
    public const string Review = "title: T\naddress: https://example.org/companion/\n";

    public const string Topics = """
        facets:
          - id: modality
            label: Modality
            terms:
              - { id: text, label: Text }
              - id: imaging
                label: Imaging
                aliases: [pictures]
                children:
                  - { id: radiology, label: Radiology }
          - id: task
            label: Task
            single: true
            terms: [{ id: report, label: Report }]
        """;

    /// <param name="key">Also its DOI and title, so that no two are one work.</param>
    /// <param name="more">Further lines; they may not repeat title, authors, doi or summary.</param>
    public static (string Path, string Text) Paper(string key, params string[] more) =>
        ($"papers/{key}.yaml", Lines([$"title: Title of {key}", "authors: [\"Li, Chen\"]", $"doi: 10.1000/{key}", "summary: S.", .. more.Any(line => line.StartsWith("date:", StringComparison.Ordinal)) ? more : [.. more, "date: 2024"]]));

    public static (string Path, string Text) Chapter(string body, string file = "01-one.md", int number = 1) =>
        ("chapters/" + file, $"---\ntitle: Title of {number}\nnumber: {number}\n---\n\n{body}\n");

    /// <summary>The same lines in front of every set of files.</summary>
    public static (string Path, string Text)[] With(params (string Path, string Text)[] files) => [("review.yaml", Review), .. files];

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));
}
