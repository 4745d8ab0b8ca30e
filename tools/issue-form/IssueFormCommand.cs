using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import.Forms;
using StatiqSite.Import.Merging;

namespace StatiqSite.IssueForm;

/// <summary>Reads one issue, writes at most one paper, and says every mistake at its line of the issue.</summary>
public static class IssueFormCommand
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;
    public const int MachineFailed = 3;

    /// <param name="issue">A file with the issue's body.</param>
    /// <param name="input">The companion; the paper is written below its <c>papers/</c>, and never over a file.</param>
    /// <exception cref="IOException">The disk refuses, or there is no such file.</exception>
    public static int Run(string issue, string input, TimeProvider clock, TextWriter to)
    {
        var diagnostics = new Diagnostics();
        var sources = new SourceReader(new InputFolder(input)).Read(diagnostics);
        if (diagnostics.HasErrors) return Refuse("The companion has mistakes of its own, so that nobody can tell what is new; `check` lists them.", new Diagnostics(), to);

        var file = new FileInfo(issue);
        if (!file.Exists) throw new FileNotFoundException($"There is no file {issue}.");
        var found = new Diagnostics();
        var text = new InputFolder(file.DirectoryName ?? ".").Read(file, found);
        var now = clock.GetLocalNow();
        var paper = text is null ? null : SuggestionForm.Read("issue", text, sources, new PartialDate(now.Year, now.Month, now.Day), found);
        if (paper is null) return Refuse("Nothing was written.", found, to);

        // The file must read as what it was written from, whatever the writer or the reader may get wrong.
        var path = $"papers/{paper.Work.Key}.yaml";
        PaperFileReader.Parse(path, PaperFileWriter.TextOf(paper), found);
        if (found.HasErrors) return Refuse("Nothing was written.", found, to);

        PaperFolder.Add(input, paper);
        Tell(found, to);
        to.WriteLine($"Written: {path}");
        return Done;
    }

    private static int Refuse(string reason, Diagnostics found, TextWriter to)
    {
        Tell(found, to);
        to.WriteLine(reason);
        return Refused;
    }

    private static void Tell(Diagnostics found, TextWriter to)
    {
        foreach (var diagnostic in found.InOrder()) to.WriteLine(diagnostic);
    }
}
