using CsCheck;
using StatiqSite.Citations;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

public sealed class CoinsTests
{
    [Fact]
    public void An_article_is_told_as_an_OpenURL() =>
        Assert.Equal(
            "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&rft.genre=article&rft.atitle=Large%20language%20models%20encode%20clinical%20knowledge"
            + "&rft.jtitle=Nature&rft.date=2023-07-12&rft.volume=620&rft.issue=7972&rft.spage=172&rft.epage=180&rft.aulast=Singhal&rft.aufirst=Karan"
            + "&rft.au=Karan%20Singhal&rft.au=Vivek%20Natarajan&rft_id=info%3Adoi%2F10.1038%2Fs41586-023-06291-2",
            Coins.Of(Article));

    [Fact]
    public void Whatever_a_work_says_its_values_come_back() => HostileWorks.Any.Sample(work =>
    {
        var cited = CitedWork.Of(work);

        var values = Coins.Of(work).Split('&').Select(pair => pair.Split('=')).ToLookup(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));

        var title = values["rft.atitle"].Concat(values["rft.btitle"]).Concat(values["rft.title"]).FirstOrDefault() ?? "";
        Assert.Equal(cited.Title, title);
        Assert.Equal(cited.Authors.Named.Select(author => author.FullName).Where(name => name.Length > 0), values["rft.au"].Concat(values["rft.creator"]));
        Assert.All(values, pair => Assert.Matches("^(ctx_ver|rft_val_fmt|rft_id|rft\\.[a-z]+)$", pair.Key));
    });
}
