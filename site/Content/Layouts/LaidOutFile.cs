using System.Text;

namespace StatiqSite.Content.Layouts;

/// <summary>A YAML file of the input as it is and as it should be.</summary>
/// <param name="Path">As diagnostics name it.</param>
/// <param name="Canonical">The same facts and comments in the one layout.</param>
public sealed record LaidOutFile(FileInfo File, string Path, string Text, string Canonical)
{
    /// <summary>Byte order marks are not in the text, but in the file.</summary>
    public bool IsCanonical => Text == Canonical && File.Length == Encoding.UTF8.GetByteCount(Canonical);

    /// <summary>Says where the two part.</summary>
    public void Report(Diagnostics diagnostics)
    {
        if (IsCanonical) return;
        if (Text == Canonical)
        {
            diagnostics.Report(LayoutRules.NotCanonical, new SourceSpan(Path, 1, 1), "The file begins with a byte order mark.");
            return;
        }

        var at = Text.AsSpan().CommonPrefixLength(Canonical);
        diagnostics.Report(LayoutRules.NotCanonical, SourceSpan.Of(Path, Text, at),
            $"The file is laid out otherwise from here on; there, the line reads {Quoted.Of(LineAt(at))}.");
    }

    private string LineAt(int index)
    {
        var start = Canonical.AsSpan(0, index).LastIndexOf('\n') + 1;
        var line = Canonical.AsSpan(start);
        return line.IndexOf('\n') is >= 0 and var end ? line[..end].ToString() : line.ToString();
    }
}
