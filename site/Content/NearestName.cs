namespace StatiqSite.Content;

/// <summary>"Did you mean …?": the known name that a misspelt one was probably meant to be.</summary>
public static class NearestName
{
    private const int LongestName = 100;

    /// <summary>The known name with the fewest edits, if they are few for its length; otherwise null.</summary>
    public static string? Find(string written, IEnumerable<string> known)
    {
        // Nobody mistypes a name of that length; whoever sends thousands of them must not keep the program busy.
        if (written.Length > LongestName) return null;
        var limit = Math.Max(1, written.Length / 3);
        return known
            .Select(name => (name, edits: Edits(written, name, limit)))
            .Where(candidate => candidate.edits <= limit)
            .OrderBy(candidate => candidate.edits)
            .ThenBy(candidate => candidate.name, StringComparer.Ordinal)
            .Select(candidate => candidate.name)
            .FirstOrDefault();
    }

    /// <summary>A clause to put behind "is not known": empty when nothing is near.</summary>
    public static string Hint(string written, IEnumerable<string> known) =>
        Find(written, known) is { } name ? $"; did you mean `{name}`?" : ".";

    /// <summary>Optimal string alignment distance (Boytsov 2011, doi:10.1145/1963190.1963191); more than <paramref name="limit"/> when it is more.</summary>
    private static int Edits(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        Span<int> beforeLast = stackalloc int[b.Length + 1], last = stackalloc int[b.Length + 1], current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + substitution);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            if (current.IndexOfAnyInRange(0, limit) < 0) return limit + 1;
            var oldest = beforeLast;
            beforeLast = last;
            last = current;
            current = oldest;
        }

        return last[b.Length];
    }
}
