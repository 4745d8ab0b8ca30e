using System.Globalization;
using System.Net;

namespace StatiqSite.Registries.Fetching;

/// <summary>One answer of a server, redirects not followed.</summary>
/// <param name="Location">Where a redirect leads, as written.</param>
/// <param name="RetryAfter">How long the server asks to be left alone; null when it does not.</param>
/// <param name="IsCut">Whether the body was longer than is read.</param>
internal sealed record RawReply(HttpStatusCode Status, Uri? Location, TimeSpan? RetryAfter, TimeSpan? Pause, string MediaType, string Text, bool IsCut)
{
    public bool IsPassing => Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway
        or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    public static async Task<RawReply> OfAsync(HttpResponseMessage response, bool withText, int largest, TimeProvider clock, CancellationToken cancellation)
    {
        var after = response.Headers.RetryAfter;
        TimeSpan? wait = after?.Delta ?? (after?.Date is { } date ? date - clock.GetUtcNow() : null);
        var (text, isCut) = withText ? await AnswerText.ReadAsync(response.Content, largest, cancellation) : ("", false);
        return new RawReply(
            response.StatusCode, response.Headers.Location, wait < TimeSpan.Zero ? TimeSpan.Zero : wait, PauseOf(response),
            response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "", text, isCut);
    }

    /// <summary>Crossref's "x-rate-limit-limit: 50" and "x-rate-limit-interval: 1s".</summary>
    private static TimeSpan? PauseOf(HttpResponseMessage response) =>
        Header(response, "x-rate-limit-limit") is { } limit && int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
        && Header(response, "x-rate-limit-interval") is { } interval && int.TryParse(interval.TrimEnd('s'), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 60
            ? TimeSpan.FromSeconds(seconds) / count
            : null;

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
