using CsCheck;
using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Content.Works;

public sealed class PartialDateTests
{
    private static readonly Gen<PartialDate> Any = Gen.Select(Gen.Int[1, 9999], Gen.Int[0, 12], Gen.Int[0, 28],
        (year, month, day) => new PartialDate(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day));

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-03")]
    [InlineData("2024-02-29")]
    [InlineData("0001")]
    public void A_year_a_month_or_a_day_is_a_date(string text) => Assert.Equal(text, PartialDate.Find(text).ToString());

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2023-02-30")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023-04-31")]
    [InlineData("2023-4")]
    [InlineData("23")]
    [InlineData("0000")]
    [InlineData("2023/04")]
    [InlineData("2023-04-01T00:00:00Z")]
    [InlineData("+2023")]
    [InlineData(" 2023")]
    [InlineData("２０２３")]
    [InlineData("")]
    public void What_no_calendar_has_is_no_date(string text) => Assert.Null(PartialDate.Find(text));

    [Fact]
    public void What_a_date_prints_is_read_again() => Any.Sample(date => PartialDate.Find(date.ToString()) == date);

    [Fact]
    public void Dates_are_ordered_as_their_text_is() =>
        Gen.Select(Any, Any).Sample((a, b) => Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString())));

    [Theory]
    [InlineData("2023", "2023-01")]
    [InlineData("2023-01", "2023-01-01")]
    [InlineData("2022-12-31", "2023")]
    public void An_unknown_month_or_day_counts_as_the_beginning(string earlier, string later) =>
        Assert.True(PartialDate.Find(earlier) < PartialDate.Find(later));
}
