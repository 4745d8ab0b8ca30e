using System.Text;
using System.Text.RegularExpressions;
using StatiqSite.Companion;
using StatiqSite.Instrument;

namespace StatiqSite.Tests.Output;

/// <summary>What one browser engine does not understand, and tests in another would never show.</summary>
public sealed partial class BrowserEngineTests
{
    /// <summary>WebKit takes one word there and leaves the rule out otherwise: links would look like text.</summary>
    [Fact]
    public void Thickness_and_colour_of_underlines_are_said_beside_the_line()
    {
        var styles = CompanionTheme.Assets.Files.Concat(InstrumentTheme.Assets.Files).Where(file => file.Name.EndsWith(".css", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(styles);
        Assert.Empty(styles.SelectMany(file => Shorthands().Matches(Encoding.UTF8.GetString(file.Bytes.Span)).Select(match => $"{file.Name}: {match.Value}")));
    }

    [GeneratedRegex("text-decoration:[a-z-]+ [^;}]+")]
    private static partial Regex Shorthands();
}
