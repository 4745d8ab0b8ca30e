using System.Diagnostics;

namespace StatiqSite.Tests.Cli;

/// <summary>The program as a process, as authors and their CI run it.</summary>
internal static class Statiqsite
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "statiqsite.dll");

    /// <summary>Longer than anything takes on a busy machine: who waits longer waits for a mistake.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">Where the author stands.</param>
    public static Task<Finished> RunAsync(string folder, params string[] arguments) => RunUnderAsync(folder, [], arguments);

    public static async Task<Finished> RunUnderAsync(string folder, Dictionary<string, string?> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        return await FinishAsync(process);
    }

    /// <summary>What a process says until its end.</summary>
    public static async Task<Finished> FinishAsync(Process process)
    {
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new Finished(process.ExitCode, await output, await error);
    }

    public static Process Start(string folder, Dictionary<string, string?> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("The program does not start.");
    }

    /// <param name="Code">See <c>site/Cli/ExitCode.cs</c>.</param>
    /// <param name="Output">Standard output.</param>
    /// <param name="Error">Standard error.</param>
    internal sealed record Finished(int Code, string Output, string Error);
}
