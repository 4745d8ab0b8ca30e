using StatiqSite.Citations;

namespace StatiqSite.Tests.Citations;

public sealed class PageRangeTests
{
    [Theory]
    [InlineData("259–265", "259", "265")]
    [InlineData("259-265", "259", "265")]
    [InlineData("259--265", "259", "265")]
    [InlineData("e179 – e181", "e179", "e181")]
    [InlineData("2-1–2-9", "2-1", "2-9")]
    public void A_dash_between_two_pages_makes_a_range(string printed, string first, string last) =>
        Assert.Equal(new PageRange(first, last), PageRange.Parse(printed));

    [Theory]
    [InlineData("e230424")]
    [InlineData("1357633X231181922")]
    [InlineData("1–3, 7–9")]
    [InlineData("–")]
    [InlineData("12–")]
    public void Anything_else_stays_as_it_is_printed(string printed) =>
        Assert.Equal(new PageRange(printed, null), PageRange.Parse(printed));
}
