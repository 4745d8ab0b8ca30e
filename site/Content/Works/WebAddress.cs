using System.Buffers;

namespace StatiqSite.Content.Works;

/// <summary>An absolute https or http address: the only kind that may become a link of a work.</summary>
public sealed record WebAddress
{
    private static readonly SearchValues<char> Unencoded = SearchValues.Create("\"<>\\^`{|}");

    private WebAddress(string value, string host) => (Value, Host) = (value, host);

    /// <summary>As written; it needs encoding like any other text.</summary>
    public string Value { get; }

    /// <summary>For example <c>github.com</c>.</summary>
    public string Host { get; }

    public static WebAddress? Find(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Host.Contains('.', StringComparison.Ordinal)
        && !HasUser(text)
        && !text.AsSpan().ContainsAny(Unencoded)
        && !text.Any(char.IsWhiteSpace)
        && InvisibleText.Find(text) is null
            ? new WebAddress(text, uri.Host)
            : null;

    /// <summary>"https://bank.example@evil.example/" leads elsewhere than it seems; an empty name before the sign counts too.</summary>
    private static bool HasUser(string text)
    {
        var authority = text.AsSpan(text.IndexOf("://", StringComparison.Ordinal) + 3);
        var end = authority.IndexOfAny('/', '?', '#');
        return (end < 0 ? authority : authority[..end]).Contains('@');
    }

    public override string ToString() => Value;
}
