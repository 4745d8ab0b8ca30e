using System.Globalization;
using System.Text.RegularExpressions;

namespace StatiqSite.Content.Works;

/// <summary>An arXiv identifier without its version, in either scheme: 2311.01918 or cs/0112017.</summary>
public sealed partial record ArxivId
{
    private ArxivId(string value) => Value = value;

    public string Value { get; }

    public string Href => "https://arxiv.org/abs/" + Value;

    /// <summary>The DOI that arXiv registers for the work.</summary>
    public string Doi => "10.48550/arXiv." + Value;

    /// <summary>The month of first submission, which the identifier states.</summary>
    public PartialDate Submitted
    {
        get
        {
            var digits = Value[(Value.IndexOf('/', StringComparison.Ordinal) + 1)..];
            var year = int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture);
            return new PartialDate(year + (year > 90 ? 1900 : 2000), int.Parse(digits.AsSpan(2, 2), CultureInfo.InvariantCulture), null);
        }
    }

    public static ArxivId? Find(string text) => Form().IsMatch(text) ? new ArxivId(text) : null;

    public override string ToString() => Value;

    [GeneratedRegex(@"\A([0-9]{2}(0[1-9]|1[0-2])\.[0-9]{4,5}|[a-z-]+(\.[A-Z]{2})?/[0-9]{2}(0[1-9]|1[0-2])[0-9]{3})\z")]
    private static partial Regex Form();
}
