using StatiqSite.Import;

namespace StatiqSite.Tests.Import;

public sealed class PaperAddressTests
{
    [Theory]
    [InlineData("10.1038/S41586-023-06291-2", "10.1038/s41586-023-06291-2")]
    [InlineData("https://doi.org/10.1000/182", "10.1000/182")]
    [InlineData("doi:10.1000/182", "10.1000/182")]
    [InlineData("doi.org/10.1000/182", "10.1000/182")]
    [InlineData("https://www.nature.com/articles/s41586-023-06291-2.pdf", "10.1038/s41586-023-06291-2")]
    [InlineData("https://www.medrxiv.org/content/10.1101/2023.04.18.23288752v3.full.pdf", "10.1101/2023.04.18.23288752")]
    [InlineData("https://www.nejm.org/doi/full/10.1056/NEJMra2301725", "10.1056/nejmra2301725")]
    [InlineData("https://dl.acm.org/doi/pdf/10.1145/3458754?download=true", "10.1145/3458754")]
    [InlineData("https://www.frontiersin.org/articles/10.3389/fmed.2023.1/full", "10.3389/fmed.2023.1")]
    [InlineData("https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0300001", "10.1371/journal.pone.0300001")]
    [InlineData("https://link.springer.com/article/10.1007/s11280-022-01013-6", "10.1007/s11280-022-01013-6")]
    public void A_DOI_is_found_in_every_form_that_people_write(string written, string expected) =>
        Assert.Equal(expected, PaperAddress.Of(written).Doi?.Value);

    [Theory]
    [InlineData("2311.01918", "2311.01918")]
    [InlineData("arXiv:2311.01918v2", "2311.01918")]
    [InlineData("https://arxiv.org/pdf/2311.01918v1.pdf", "2311.01918")]
    [InlineData("http://export.arxiv.org/abs/cs/0112017", "cs/0112017")]
    [InlineData("https://ar5iv.labs.arxiv.org/html/2311.01918", "2311.01918")]
    [InlineData("https://www.alphaxiv.org/abs/2311.01918", "2311.01918")]
    public void An_arXiv_identifier_is_found_in_every_form(string written, string expected) =>
        Assert.Equal(expected, PaperAddress.Of(written).Arxiv?.Value);

    [Theory]
    [InlineData("https://pubmed.ncbi.nlm.nih.gov/37438534/", "37438534", null)]
    [InlineData("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC10364849/pdf/x.pdf", null, "PMC10364849")]
    [InlineData("https://pmc.ncbi.nlm.nih.gov/articles/PMC10364849/", null, "PMC10364849")]
    public void PubMed_is_understood(string written, string? number, string? central)
    {
        var address = PaperAddress.Of(written);

        Assert.Equal((number, central), (address.PubMed, address.PubMedCentral));
    }

    [Theory]
    [InlineData("https://github.com/epfLLM/meditron")]
    [InlineData("https://example.org/2023.1234/page")]
    [InlineData("https://openreview.net/forum?id=abc")]
    public void Other_addresses_name_no_work(string written)
    {
        var address = PaperAddress.Of(written);

        Assert.False(address.Names);
        Assert.Equal(written, address.Web?.Value);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("")]
    [InlineData("not an address")]
    public void What_is_no_address_is_nothing(string written) =>
        Assert.Equal(new PaperAddress(null, null, null, null, null), PaperAddress.Of(written));
}
