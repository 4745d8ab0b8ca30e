using System.Diagnostics;
using System.Net.Sockets;
using System.Text;

namespace StatiqSite.Tests.Cli.Preview;

/// <summary>A preview as a process on a free port, and a client that follows no redirect.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private RunningPreview(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        errors = process.StandardError.ReadToEndAsync();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = address, Timeout = Statiqsite.Patience };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public int Id => process.Id;

    /// <param name="folder">Where the author stands.</param>
    public static async Task<RunningPreview> StartAsync(string folder, params string[] arguments)
    {
        var process = Statiqsite.Start(folder, [], ["preview", "--port", "0", .. arguments]);
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Statiqsite.Patience) is { } line)
            if (line.Split(" shows the site") is [var address, _]) return new RunningPreview(process, new Uri(address));
        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    public async Task<(int Status, string Text)> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Sends a request line as it is: clients would tidy the path.</summary>
    /// <returns>Head and body of the answer.</returns>
    public async Task<string> SendAsync(string target)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(Address.Host, Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: {Address.Authority}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync().WaitAsync(Statiqsite.Patience);
    }

    /// <summary>Waits as a browser does: asks again whenever the preview says that something has changed.</summary>
    public async Task<string> UntilAsync(string path, Func<int, string, bool> holds)
    {
        using var patience = new CancellationTokenSource(Statiqsite.Patience);
        await using var stream = await Client.GetStreamAsync(new Uri("_preview/events", UriKind.Relative), patience.Token);
        using var events = new StreamReader(stream);
        while (await events.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            var (status, text) = await GetAsync(path);
            if (holds(status, text)) return text;
        }

        throw new InvalidOperationException("The preview has ended.");
    }

    /// <summary>Ends it as Ctrl+C does.</summary>
    /// <returns>Its exit code and what it said on standard error.</returns>
    public async Task<(int Code, string Errors)> StopAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Statiqsite.Patience);
        return (process.ExitCode, await errors);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
