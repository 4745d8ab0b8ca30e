using System.Diagnostics;

namespace StatiqSite.BrowserTests;

/// <summary>The program, as a process.</summary>
internal static class Statiqsite
{
    public static async Task BuildAsync(string input, string output, Uri address)
    {
        using var process = Start("build", "--input", input, "--output", output, "--address", address.AbsoluteUri);
        var said = await process.StandardError.ReadToEndAsync() + await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, said);
    }

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "statiqsite.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
