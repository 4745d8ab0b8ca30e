using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace StatiqSite.BrowserTests;

/// <summary>Serves a folder on this machine under a base path, as GitHub Pages does: index.html for folders, 404.html for the rest.</summary>
internal sealed class StaticServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly WebApplication app;
    private readonly string basePath;

    private StaticServer(WebApplication app, string folder, string basePath)
    {
        (this.app, Folder, this.basePath) = (app, folder, basePath);
        app.MapFallback("{**path}", AnswerAsync);
    }

    public Uri Address => new(app.Urls.First() + basePath);

    /// <summary>What is published at the moment; null while nobody is reached.</summary>
    public string? Folder { get; set; }

    /// <summary>Called with every path that is asked for, before it is answered.</summary>
    public Action<string> Asked { get; set; } = _ => { };

    public static async Task<StaticServer> StartAsync(string folder, string basePath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new StaticServer(app, folder, basePath);
        await app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        Asked(path);
        if (Folder is not { } folder)
        {
            context.Abort();
            return;
        }

        var file = path.StartsWith(basePath, StringComparison.Ordinal) ? Path.Combine(folder, path[basePath.Length..]) : "";
        if (path.EndsWith('/')) file = Path.Combine(file, "index.html");
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.SendFileAsync(file, context.RequestAborted);
    }
}
