using StatiqSite.Content;

namespace StatiqSite.Cli.Commands;

/// <summary>The companion, as commands read it that add to it or look at it without building it.</summary>
internal static class Companion
{
    /// <summary>Null with an exit code when there is none, or when papers cannot be read: nobody could tell then what is new.</summary>
    /// <param name="done">What does not happen then, such as "imported".</param>
    public static (Sources? Sources, int Code) Read(string input, string done)
    {
        if (InputOptions.IsMissing(input)) return (null, ExitCode.WrongUsage);
        var diagnostics = new Diagnostics();
        var sources = new SourceReader(new InputFolder(input)).Read(diagnostics);
        if (sources.Unread.Papers.IsEmpty) return (sources, ExitCode.Done);
        Report.Text(diagnostics.InOrder().Where(found => found.Rule.Severity == Severity.Error), Console.Error);
        Console.Error.WriteLine($"Nothing was {done}: some papers cannot be read, so that nobody could tell what is new.");
        return (null, ExitCode.FaultyInput);
    }
}
