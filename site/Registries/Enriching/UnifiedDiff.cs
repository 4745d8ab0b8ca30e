using System.Globalization;
using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace StatiqSite.Registries.Enriching;

/// <summary>Two texts as a unified diff. DiffPlex compares; its own renderer loses line endings, which `git apply` needs.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    public static string Of(string path, string before, string after)
    {
        var (old, fresh) = (before, after);
        var result = Differ.Instance.CreateDiffs(old, fresh, ignoreWhiteSpace: false, ignoreCase: false, new LineEndingsPreservingChunker());
        var text = new StringBuilder().Append("--- a/").Append(path).Append("\n+++ b/").Append(path).Append('\n');
        foreach (var hunk in Hunks(result)) Write(hunk, result, text);
        return text.ToString();
    }

    /// <summary>Changes whose contexts touch stand in one hunk.</summary>
    private static IEnumerable<List<DiffBlock>> Hunks(DiffResult result)
    {
        var hunk = new List<DiffBlock>();
        foreach (var block in result.DiffBlocks)
        {
            if (hunk.Count > 0 && block.DeleteStartA - (hunk[^1].DeleteStartA + hunk[^1].DeleteCountA) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(block);
        }

        if (hunk.Count > 0) yield return hunk;
    }

    private static void Write(List<DiffBlock> hunk, DiffResult result, StringBuilder text)
    {
        var (old, fresh) = (result.PiecesOld, result.PiecesNew);
        var start = Math.Max(0, hunk[0].DeleteStartA - Context);
        var end = Math.Min(old.Count, hunk[^1].DeleteStartA + hunk[^1].DeleteCountA + Context);
        var grown = hunk.Sum(block => block.InsertCountB - block.DeleteCountA);
        var startB = hunk[0].InsertStartB - (hunk[0].DeleteStartA - start);
        text.Append(string.Create(CultureInfo.InvariantCulture, $"@@ -{start + 1},{end - start} +{startB + 1},{end - start + grown} @@\n"));
        var at = start;
        foreach (var block in hunk)
        {
            for (; at < block.DeleteStartA; at++) Line(' ', old[at]);
            for (; at < block.DeleteStartA + block.DeleteCountA; at++) Line('-', old[at]);
            for (var line = 0; line < block.InsertCountB; line++) Line('+', fresh[block.InsertStartB + line]);
        }

        for (; at < end; at++) Line(' ', old[at]);

        void Line(char sign, string line)
        {
            text.Append(sign).Append(line);
            if (!line.EndsWith('\n')) text.Append("\n\\ No newline at end of file\n");
        }
    }
}
