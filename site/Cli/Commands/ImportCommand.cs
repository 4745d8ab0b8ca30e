using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using StatiqSite.Content.Works;
using StatiqSite.Import;
using StatiqSite.Import.Merging;

namespace StatiqSite.Cli.Commands;

/// <summary>`import`: papers from lists and bibliographies, with a report of what was uncertain.</summary>
internal static class ImportCommand
{
    public static Command Make()
    {
        var input = InputOptions.Input();
        var files = new Argument<string[]>("files") { Description = "Lists or bibliographies.", Arity = ArgumentArity.OneOrMore };
        var from = new Option<string?>("--from") { Description = "The files' format; told from their content where absent." };
        from.AcceptOnlyFromAmong([.. ImportFormat.All.Select(format => format.Id)]);
        var report = new Option<string?>("--report") { Description = "Where to write the report too." };
        var trial = new Option<bool>("--dry-run") { Description = "Report, but write no paper." };
        var command = new Command("import", "Brings papers in from lists and bibliographies.") { files, input, from, report, trial };
        command.SetAction(parsed => Run(
            parsed.GetValue(files)!, parsed.GetValue(input)!, parsed.GetValue(from), parsed.GetValue(report), parsed.GetValue(trial), TimeProvider.System));
        return command;
    }

    internal static int Run(string[] files, string input, string? from, string? report, bool isTrial, TimeProvider clock)
    {
        var (sources, refusal) = Companion.Read(input, "imported");
        if (sources is null) return refusal;

        var (readings, told, allRead) = Read(files, from);
        if (readings.IsEmpty) return ExitCode.FaultyInput;
        var plan = ImportPlan.Of(readings, sources, Today(clock));
        if (plan is { New.IsEmpty: true, Merged.IsEmpty: true })
            Console.Error.WriteLine("No paper was found in what was read.");
        if (!isTrial)
            foreach (var paper in plan.New) PaperFolder.Add(input, paper.Paper);
        ImportReport.Write(plan, told, isDone: !isTrial, Console.Out);
        if (report is not null)
        {
            using var to = new StreamWriter(report) { NewLine = "\n" };
            ImportReport.Write(plan, told, isDone: !isTrial, to);
        }

        return allRead && plan is not { New.IsEmpty: true, Merged.IsEmpty: true } ? ExitCode.Done : ExitCode.FaultyInput;
    }

    private static (ImmutableArray<ImportReading> Readings, ImmutableArray<string> Told, bool AllRead) Read(string[] files, string? from)
    {
        var readings = ImmutableArray.CreateBuilder<ImportReading>();
        var told = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files)
        {
            if (ReadOne(file, from) is not var (reading, format)) continue;
            readings.Add(reading);
            told.Add(string.Create(CultureInfo.InvariantCulture, $"{file}, {format.Label}: {reading.Works.Length:N0} entries"));
        }

        return (readings.ToImmutable(), told.ToImmutable(), readings.Count == files.Length);
    }

    private static (ImportReading, ImportFormat)? ReadOne(string file, string? from)
    {
        var path = file.Replace('\\', '/');
        if (!File.Exists(file)) return Refuse(path, "There is no such file.");
        if (ImportFile.Read(file, out var reason) is not { } text) return Refuse(path, reason);
        var format = from is null ? ImportFormat.Detect(text, out reason) : ImportFormat.All.First(known => known.Id == from);
        if (format is null) return Refuse(path, reason);
        try
        {
            var reading = format.Read(path, text);
            return reading.Works.IsEmpty && reading.Skipped.IsEmpty ? Refuse(path, $"It holds no entry when read as {format.Label}. Name another format with --from.") : (reading, format);
        }
        catch (System.Text.Json.JsonException fault)
        {
            return Refuse(string.Create(CultureInfo.InvariantCulture, $"{path}({fault.LineNumber + 1},{fault.BytePositionInLine + 1})"), "It is no JSON from here on.");
        }
    }

    private static (ImportReading, ImportFormat)? Refuse(string place, string reason)
    {
        Console.Error.WriteLine($"{place}: error: Nothing was imported from this file. {reason}");
        return null;
    }

    private static PartialDate Today(TimeProvider clock)
    {
        var today = clock.GetLocalNow();
        return new PartialDate(today.Year, today.Month, today.Day);
    }
}
