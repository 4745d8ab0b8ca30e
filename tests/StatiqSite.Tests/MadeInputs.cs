using System.Text;

namespace StatiqSite.Tests;

/// <summary>Inputs of cases that git or an editor would mangle, or that are too large to keep. Their folders hold only what is expected.</summary>
internal static class MadeInputs
{
    private const string Review = "title: T\naddress: https://example.org/companion/\n";
    private const string Paper = "title: T\nauthors: [Li, Chen]\ndate: 2024\ndoi: 10.1000/x\nsummary: S.\n";

    /// <summary>A folder with the input of that case; null when the case has its own.</summary>
    public static TempFolder? Make(string name)
    {
        Action<TempFolder>? fill = name switch
        {
            "text-in-latin-1-is-not-read" => folder => folder.Write("papers/a.yaml", Encoding.Latin1.GetBytes(Paper.Replace("Chen", "Müller", StringComparison.Ordinal))),
            "a-file-of-5-megabytes-is-not-read" => folder => folder.Write("papers/a.yaml", Paper + new string('#', 5_000_000)),
            "a-link-out-of-the-input-is-not-followed" => Links,
            "windows-line-ends-and-byte-order-marks-are-read" => Windows,
            "a-locked-file-is-reported" => folder => folder.Hold("papers/a.yaml", Paper),
            "a-paper-named-like-a-page-of-the-list" => LongList,
            _ => null,
        };
        if (fill is null) return null;
        var folder = new TempFolder();
        folder.Write("review.yaml", Review);
        fill(folder);
        return folder;
    }

    private static void Links(TempFolder folder)
    {
        folder.Write("papers/a.yaml", Paper);
        File.CreateSymbolicLink(folder["papers/b.yaml"], "/etc/passwd");
        File.CreateSymbolicLink(folder["papers/c.yaml"], "a.yaml");
        Directory.CreateSymbolicLink(folder["papers/d"], "/etc");
        // Two loops: whoever follows links walks for ever.
        Directory.CreateSymbolicLink(folder["papers/e"], ".");
        Directory.CreateSymbolicLink(folder["papers/f"], ".");
        File.CreateSymbolicLink(folder["topics.yaml"], "/etc/passwd");
    }

    private static void Windows(TempFolder folder)
    {
        folder.Write("review.yaml", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(Review.ReplaceLineEndings("\r\n"))).ToArray());
        folder.Write("papers/a.yaml", Paper.Replace("doi:", "dio:", StringComparison.Ordinal).ReplaceLineEndings("\r\n"));
        folder.Write("chapters/01-one.md", "\uFEFF---\ntitle: One\nnumbr: 1\n---\n\nA sentence\nthat cites [@b].\n".ReplaceLineEndings("\r\n"));
    }

    private static void LongList(TempFolder folder)
    {
        for (var number = 0; number <= 100; number++)
            folder.Write($"papers/p{number}.yaml", $"title: T{number}\nauthors: [Li, Chen]\ndate: 2024\ndoi: 10.1000/{number}\nsummary: S.\n");
        folder.Write("papers/page-2.yaml", Paper);
    }
}
