using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import.Forms;
using StatiqSite.Import.Merging;

namespace StatiqSite.IssueForm;

/// <summary>Reads one issue, writes or mends at most one paper, and says every mistake at its line of the issue.</summary>
public static class IssueFormCommand
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;
    public const int MachineFailed = 3;

    /// <param name="issue">A file with the issue's body.</param>
    /// <param name="input">The companion; a new paper is written below its <c>papers/</c>, and never over a file.</param>
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
        if (text is null) return Refuse("Nothing was written.", found, to);
        var now = clock.GetLocalNow();
        var today = new PartialDate(now.Year, now.Month, now.Day);
        return MendForm.Is(text) ? Mend(text, sources, today, found, to) : Add(text, input, sources, today, found, to);
    }

    private static int Add(string text, string input, Sources sources, PartialDate today, Diagnostics found, TextWriter to)
    {
        if (SuggestionForm.Read("issue", text, sources, today, found) is not { } paper) return Refuse("Nothing was written.", found, to);

        // The file must read as what it was written from, whatever the writer or the reader may get wrong.
        var path = $"papers/{paper.Work.Key}.yaml";
        PaperFileReader.Parse(path, PaperFileWriter.TextOf(paper), found);
        if (found.HasErrors) return Refuse("Nothing was written.", found, to);

        PaperFolder.Add(input, paper);
        Tell(found, to);
        to.WriteLine($"Written: {path}");
        return Done;
    }

    private static int Mend(string text, Sources sources, PartialDate today, Diagnostics found, TextWriter to)
    {
        if (MendForm.Read("issue", text, sources, today, found) is not var (paper, key)) return Refuse("Nothing was changed.", found, to);
        var path = paper.Source.Path;
        if (PaperFileEdit.Apply(File.ReadAllText(path), paper, [key]) is not { } better) return Refuse($"Nothing was changed: a person has to mend `{key}` in {path}.", found, to);

        WholeFile.Replace(path, better);
        to.WriteLine($"Changed: `{key}` in {path}");
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
