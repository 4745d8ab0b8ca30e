using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Cli.Preview;

/// <summary>
/// Serves the site on this machine. A page is rendered when it is asked for, by the same function that `build` uses;
/// broken input is shown in place of the page until it is mended.
/// </summary>
internal static class PreviewServer
{
    private const string EventsPath = "/_preview/events";
    private const string ScriptPath = "/_preview/reload.js";

    private const string ReloadScript = """
        // Reloads the page when the server says that its version is no longer the one this page came from.
        let seen;
        new EventSource("/_preview/events").onmessage = ({ data }) => {
          if (seen !== undefined && seen !== data) location.reload();
          seen = data;
        };

        """;

    public static async Task<int> RunAsync(string input, int port, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        using var site = new LiveSite(input);
        app.MapGet(ScriptPath, () => Results.Text(ReloadScript, "text/javascript"));
        app.MapGet(EventsPath, context => SendVersionsAsync(context, site));
        app.MapFallback("{**path}", context => AnswerAsync(context, site));
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException)
        {
            await Console.Error.WriteLineAsync($"statiqsite: port {port} is taken; name another one with --port.");
            return ExitCode.MachineFailed;
        }

        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        site.Start(address);
        Console.WriteLine($"{address} shows the site; Ctrl+C ends it.");
        try
        {
            await Task.Delay(Timeout.Infinite, cancel);
        }
        catch (OperationCanceledException)
        {
            site.Stop();
        }

        await app.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    private static async Task AnswerAsync(HttpContext context, LiveSite site)
    {
        var file = new Address(context.Request.Path.Value?.TrimStart('/') ?? "").File;
        var state = await site.FirstReadAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        if (state.Site is not { } read)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await SendHtmlAsync(context, FaultPage.Of(state.Found));
            return;
        }

        if (read.Map.Find(file) is not { } page)
        {
            // As web servers do: a folder's address gets its slash.
            if (read.Map.Find(file + "/index.html") is not null)
            {
                context.Response.Redirect(context.Request.Path.ToUriComponent() + "/" + context.Request.QueryString);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            page = read.Map.Find(Addresses.NotFound.File)!;
        }

        var bytes = await read.Renderer.RenderAsync(page);
        if (page is HtmlPage)
        {
            await SendHtmlAsync(context, Encoding.UTF8.GetString(bytes.Span));
            return;
        }

        context.Response.ContentType = ContentTypes.Of(page.Address.File);
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static Task SendHtmlAsync(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        return context.Response.WriteAsync(
            html.Insert(end < 0 ? html.Length : end, $"<script type=\"module\" src=\"{ScriptPath}\"></script>\n"), context.RequestAborted);
    }

    private static async Task SendVersionsAsync(HttpContext context, LiveSite site)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        await foreach (var version in site.Versions(context.RequestAborted))
        {
            await context.Response.WriteAsync($"data: {version}\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }
}
