using Microsoft.AspNetCore.Http;

namespace StatiqSite.Tests.Registries;

/// <summary>One answer of a <see cref="RegistryServer"/>.</summary>
internal sealed record ServerReply(Func<HttpContext, Task> SendAsync)
{
    private static readonly string Folder = Path.Combine(CaseFolder.Root, "..", "Registries", "Answers");

    /// <summary>A file of <c>Answers/</c>, with the media type that the registry of its name sends.</summary>
    public static ServerReply File(string name) => Text(
        System.IO.File.ReadAllText(Path.Combine(Folder, name)),
        name.StartsWith("arxiv-", StringComparison.Ordinal) ? "application/atom+xml; charset=UTF-8"
        : name.EndsWith(".xml", StringComparison.Ordinal) ? "text/xml; charset=UTF-8"
        : name.EndsWith(".html", StringComparison.Ordinal) ? "text/html; charset=utf-8"
        : name.StartsWith("datacite-", StringComparison.Ordinal) ? "application/vnd.api+json; charset=utf-8"
        : name.EndsWith(".json", StringComparison.Ordinal) ? "application/json" : "text/plain; charset=utf-8");

    public static ServerReply Text(string text, string mediaType, int status = 200) => new(async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.WriteAsync(text);
    });

    public static ServerReply Status(int status, string text = "", params (string Name, string Value)[] headers) => new(async context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers) context.Response.Headers[name] = value;
        if (text.Length == 0 || HttpMethods.IsHead(context.Request.Method)) return;
        context.Response.ContentType = "text/plain";
        await context.Response.WriteAsync(text);
    });

    public static ServerReply Redirect(string to, int status = 302) => Status(status, "", ("Location", to));

    /// <summary>Never comes: the server waits until the client hangs up.</summary>
    public static ServerReply Never() => new(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

    /// <summary>The connection breaks.</summary>
    public static ServerReply Broken() => new(context =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>A body without end, as far as the client reads.</summary>
    public static ServerReply Endless(string mediaType) => new(async context =>
    {
        context.Response.ContentType = mediaType;
        var block = new byte[64 * 1024];
        Array.Fill(block, (byte)' ');
        // Far beyond every limit, and still an end.
        for (var sent = 0; sent < 4096 && !context.RequestAborted.IsCancellationRequested; sent++) await context.Response.Body.WriteAsync(block, context.RequestAborted);
    });
}
