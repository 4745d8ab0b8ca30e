using System.Text.RegularExpressions;

namespace StatiqSite.Content.Works;

/// <summary>A digital object identifier (ISO 26324), bare and in lower case, as DOIs compare without case.</summary>
public sealed partial record Doi
{
    private const string OfArxiv = "10.48550/arxiv.";

    private Doi(string value) => Value = value;

    public string Value { get; }

    /// <summary>The arXiv identifier for which arXiv itself registered the DOI; null for all others.</summary>
    public ArxivId? Arxiv => Value.StartsWith(OfArxiv, StringComparison.Ordinal) ? ArxivId.Find(Value[OfArxiv.Length..]) : null;

    public string Href => "https://doi.org/" + Escape(Value);

    /// <summary>The DOI that the text is; null for anything else, a resolver's address included.</summary>
    public static Doi? Find(string text) => Form().IsMatch(text) ? new Doi(text.ToLowerInvariant()) : null;

    public override string ToString() => Value;

    private static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2F", "/", StringComparison.Ordinal);

    // Crossref's own pattern, widened for the old forms with angle brackets, as in 10.1002/(SICI)1096-8644(199601)99:1<1::AID>3.0.CO;2-1.
    [GeneratedRegex(@"\A10\.[0-9]{4,9}(\.[0-9]+)*/[^\s\u0000-\u001f""]*[^\s\u0000-\u001f"".,]\z")]
    private static partial Regex Form();
}
