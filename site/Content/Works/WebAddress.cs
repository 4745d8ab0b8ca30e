using System.Buffers;

namespace StatiqSite.Content.Works;

/// <summary>An absolute https or http address: the only kind that may become a link of a work.</summary>
public sealed record WebAddress
{
    private static readonly SearchValues<char> Unencoded = SearchValues.Create(" \t\r\n\"<>\\^`{|}");

    private WebAddress(string value, string host) => (Value, Host) = (value, host);

    /// <summary>As written; it needs encoding like any other text.</summary>
    public string Value { get; }

    /// <summary>For example <c>github.com</c>.</summary>
    public string Host { get; }

    public static WebAddress? Find(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Host.Contains('.', StringComparison.Ordinal)
        && uri.UserInfo.Length == 0
        && !text.AsSpan().ContainsAny(Unencoded)
            ? new WebAddress(text, uri.Host)
            : null;

    public override string ToString() => Value;
}
