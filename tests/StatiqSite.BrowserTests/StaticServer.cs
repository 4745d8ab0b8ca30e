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

    private StaticServer(WebApplication app, Uri address) => (this.app, Address) = (app, address);

    public Uri Address { get; }

    public static async Task<StaticServer> StartAsync(string folder, string basePath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.MapFallback("{**path}", context => AnswerAsync(context, folder, basePath));
        await app.StartAsync();
        return new StaticServer(app, new Uri(app.Urls.First() + basePath));
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task AnswerAsync(HttpContext context, string folder, string basePath)
    {
        var path = context.Request.Path.Value ?? "";
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
