using System.CommandLine;
using StatiqSite.Cli.Starting;

namespace StatiqSite.Cli.Commands;

/// <summary>`new`: a companion to write over, ready to build.</summary>
internal static class NewCommand
{
    public static Command Make()
    {
        var folder = new Argument<string>("folder") { Description = "The folder to make; it may be there if it is empty." };
        folder.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var name }] && string.IsNullOrWhiteSpace(name)) result.AddError("new takes the name of a folder.");
        });
        var from = new Option<string[]>("--from") { Description = "Lists or bibliographies to import.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var generator = new Option<Generator?>("--generator")
        {
            Description = "Where the companion's workflows get this program from.",
            HelpName = "OWNER/NAME@COMMIT",
            CustomParser = result =>
            {
                if (Generator.Find(result.Tokens[0].Value) is { } known) return known;
                result.AddError($"--generator takes owner/name@commit with all 40 digits of the commit, not `{result.Tokens[0].Value}`.");
                return null;
            },
        };
        var command = new Command("new", "Makes a new companion, ready to build.") { folder, from, generator };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, parsed.GetValue(from) ?? [], parsed.GetValue(generator)));
        return command;
    }

    private static int Run(string folder, string[] from, Generator? generator)
    {
        if (Refusal(folder) is { } reason)
        {
            Console.Error.WriteLine($"statiqsite: `{folder}` {reason}. Name another folder.");
            return ExitCode.WrongUsage;
        }

        // Beside its place until it is whole, so that a mistake leaves nothing behind.
        var place = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar);
        var draft = $"{place}.{Path.GetRandomFileName()}";
        try
        {
            Starter.Write(draft, generator);
            if (from.Length > 0 && ImportCommand.Run(from, Path.Combine(draft, "input"), from: null, report: null, isTrial: false, TimeProvider.System) is var code and not ExitCode.Done)
            {
                Console.Error.WriteLine($"statiqsite: `{folder}` was not made.");
                return code;
            }

            Directory.CreateDirectory(place);
            foreach (var made in new DirectoryInfo(draft).EnumerateFileSystemInfos()) Directory.Move(made.FullName, Path.Combine(place, made.Name));
        }
        finally
        {
            if (Directory.Exists(draft)) Directory.Delete(draft, recursive: true);
        }

        Console.WriteLine($"{(from.Length > 0 ? "\n" : "")}A companion stands in {folder}. Go there, run `preview`, and begin with README.md.");
        return ExitCode.Done;
    }

    /// <summary>Null when the folder can be made. A repository that was cloned empty holds its own folder and nothing else.</summary>
    private static string? Refusal(string folder) =>
        File.Exists(folder) ? "is a file"
        : Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any(entry => Path.GetFileName(entry) != ".git") ? "is not empty"
        : null;
}
