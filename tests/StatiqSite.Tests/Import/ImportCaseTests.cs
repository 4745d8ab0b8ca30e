using System.Collections.Immutable;
using System.Text;
using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Import.Merging;

namespace StatiqSite.Tests.Import;

/// <summary>A folder of <c>Import/Cases/</c> holds foreign files in `files/`, perhaps a companion in `input/`, and what comes of them in `expected.txt`.</summary>
public sealed class ImportCaseTests
{
    private static readonly string Root = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(Path.GetDirectoryName(new CaseFolder("toy-review").DiagnosticsFile)))!, "..", "Import", "Cases");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_imports_what_its_folder_expects(string name)
    {
        var folder = Path.Combine(Root, name);
        var to = new StringWriter { NewLine = "\n" };
        var plan = Plan(folder, to, added: []);

        foreach (var paper in plan.New)
        {
            to.Write($"\n== papers/{paper.Paper.Work.Key}.yaml\n");
            to.Write(PaperFileWriter.TextOf(paper.Paper));
        }

        Approval.Verify(Path.Combine(folder, "expected.txt"), to.ToString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Importing_a_second_time_writes_nothing(string name)
    {
        var folder = Path.Combine(Root, name);
        var first = Plan(folder, new StringWriter(), added: []);

        var second = Plan(folder, new StringWriter(), [.. first.New.Select(paper => paper.Paper)]);

        Assert.Empty(second.New);
        Assert.Equal(first.New.Length + first.Merged.Length, second.Merged.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_imported_passes_the_check(string name)
    {
        var plan = Plan(Path.Combine(Root, name), new StringWriter(), added: []);

        foreach (var paper in plan.New)
        {
            var diagnostics = new Diagnostics();
            var text = PaperFileWriter.TextOf(paper.Paper);
            PaperFileReader.Parse($"papers/{paper.Paper.Work.Key}.yaml", text, diagnostics);
            Assert.Empty(diagnostics.InOrder());
        }
    }

    private static ImportPlan Plan(string folder, StringWriter to, ImmutableArray<PaperFile> added)
    {
        var readings = ImmutableArray.CreateBuilder<ImportReading>();
        var told = new StringBuilder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "files")).Order(StringComparer.Ordinal))
        {
            var (name, text) = (Path.GetFileName(file), ImportFile.Read(file, out var reason));
            if (text is not null && ImportFormat.Detect(text, out reason) is { } format)
            {
                readings.Add(format.Read(name, text));
                told.Append(name).Append(" is ").Append(format.Label).Append(".\n");
            }
            else
            {
                told.Append(name).Append(" is refused: ").Append(reason).Append('\n');
            }
        }

        to.Write(told);
        var input = Path.Combine(folder, "input");
        var sources = new SourceReader(new InputFolder(input)).Read(new Diagnostics());
        sources = sources with { Papers = [.. sources.Papers, .. added] };
        var plan = ImportPlan.Of(readings.ToImmutable(), sources, new PartialDate(2026, 11, 24));
        ImportReport.Write(plan, [], isDone: true, to);
        return plan;
    }
}
