using System.Net;
using System.Net.Sockets;
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
        // Reloads the page when the site is no longer of the version that the page came from. A page that nobody sees does
        // not listen: browsers open six connections to one server, and readers open more pages.
        const version = new URL(import.meta.url).searchParams.get("version");
        let events;
        function listen() {
          events?.close();
          if (document.hidden) return;
          events = new EventSource("/_preview/events");
          events.onmessage = ({ data }) => { if (data !== version) location.reload(); };
        }
        document.addEventListener("visibilitychange", listen);
        listen();

        """;

    public static async Task<int> RunAsync(string input, int port, CancellationToken cancel)
    {
        if (!Directory.Exists(input))
        {
            await Console.Error.WriteLineAsync($"statiqsite: there is no folder `{input}`.");
            return ExitCode.WrongUsage;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        using var site = new LiveSite(input);
        app.Use(TellFaultsAsync);
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
        catch (SocketException fault)
        {
            await Console.Error.WriteLineAsync($"statiqsite: port {port} cannot be used ({fault.Message}); name another one with --port.");
            return ExitCode.MachineFailed;
        }

        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        site.Start(address);
        Console.WriteLine($"{address} shows the site; Ctrl+C ends it.");
        await site.FollowAsync(cancel);
        await app.StopAsync(CancellationToken.None);
        return ExitCode.Done;
    }

    /// <summary>A fault of a theme is told where its author looks, and the preview goes on.</summary>
    private static async Task TellFaultsAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception fault) when (!context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted)
        {
            await Console.Error.WriteLineAsync($"statiqsite: {context.Request.Path}: {fault}");
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(fault.ToString());
        }
    }

    private static async Task AnswerAsync(HttpContext context, LiveSite site)
    {
        var file = new Address(context.Request.Path.Value?.TrimStart('/') ?? "").File;
        var state = await site.FirstReadAsync(context.RequestAborted);
        context.Response.Headers.CacheControl = "no-store";
        if (state.Site is not { } read)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await SendHtmlAsync(context, FaultPage.Of(state.Found), state.Version);
            return;
        }

        if (read.Map.Find(file) is not { } page)
        {
            // As web servers do: a folder's address gets its slash.
            if (read.Map.Find(file + "/index.html") is not null)
            {
                context.Response.Redirect("/" + new Address(file + "/").Encoded + context.Request.QueryString);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            page = read.Map.Find(Addresses.NotFound.File)!;
        }

        var bytes = await read.Renderer.RenderAsync(page);
        if (page is HtmlPage)
        {
            await SendHtmlAsync(context, Encoding.UTF8.GetString(bytes.Span), state.Version);
            return;
        }

        context.Response.ContentType = ContentTypes.Of(page.Address.File);
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static Task SendHtmlAsync(HttpContext context, string html, string version)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        return context.Response.WriteAsync(
            html.Insert(end < 0 ? html.Length : end, $"<script type=\"module\" src=\"{ScriptPath}?version={version}\"></script>\n"), context.RequestAborted);
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
