namespace StatiqSite.Tests.Cli;

/// <summary>An input with one mistake in every kind of file, and what is said about it.</summary>
internal static class Faulty
{
    public const string Count = "5 errors, 1 warning";

    /// <summary>Place and code of every error, in order.</summary>
    public static string[] Errors { get; } =
    [
        "input/chapters/01-one.md(6,8): error CITE001",
        "input/chapters/01-one.md(8,1): error LINK002",
        "input/papers/a,b%c.yaml(1,1): error PAPER001",
        "input/papers/ng2024.yaml(2,7): error FIELD007",
        "input/review.yaml(1,1): error FIELD002",
    ];

    public static string Warning => "input/papers/readme.txt(1,1): warning FILE006";

    public static void Write(TempFolder folder)
    {
        folder.Write("input/review.yaml", "title: T\n");
        folder.Write("input/papers/ng2024.yaml", "title: A\ndate: abc\nauthors: [Ng]\ndoi: 10.1000/a\nsummary: S.\n");
        folder.Write("input/papers/a,b%c.yaml", "title: B\ndate: 2024\ndoi: 10.1000/b\n");
        folder.Write("input/papers/readme.txt", "Not a paper.");
        folder.Write("input/chapters/01-one.md", "---\ntitle: One\nnumber: 1\n---\n\nIt is [@nobody2024].\n\n[x](javascript:alert(1))\n");
    }

    /// <summary>A line up to its message.</summary>
    public static string Place(string line) =>
        line.Split(": ") is [var place, var code, ..] && code.Contains(' ', StringComparison.Ordinal) && !line.StartsWith("Nothing", StringComparison.Ordinal) ? $"{place}: {code}" : line;
}
