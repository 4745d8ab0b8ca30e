using StatiqSite.Content.Works;

namespace StatiqSite.Tests.Content.Works;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d", "example.org")]
    [InlineData("http://example.org", "example.org")]
    [InlineData("HTTPS://EXAMPLE.ORG/", "example.org")]
    [InlineData("https://münchen.de/straße", "münchen.de")]
    [InlineData("https://xn--mnchen-3ya.de/", "xn--mnchen-3ya.de")]
    [InlineData("https://example.org/S2589-7500(23)00048-1", "example.org")]
    [InlineData("https://example.org/@user", "example.org")]
    public void A_whole_web_address_is_kept_as_written(string text, string host)
    {
        var address = WebAddress.Find(text);

        Assert.Equal((text, host), (address?.Value, address?.Host));
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("//example.org/")]
    [InlineData("/about/")]
    [InlineData("https:example.org")]
    [InlineData("https:/example.org")]
    [InlineData("https://localhost/")]
    [InlineData("https://")]
    [InlineData("javascript:alert(1)")]
    [InlineData("javascript://example.org/%0aalert(1)")]
    [InlineData("data:text/html,<script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("mailto:a@example.org")]
    [InlineData("https://user:pass@example.org/")]
    [InlineData("https://user@example.org/")]
    [InlineData("https://@example.org/")]
    [InlineData("https://example.org\\@evil.example/")]
    [InlineData("https://example.org/a b")]
    [InlineData(" https://example.org/")]
    [InlineData("https://example.org/\n")]
    [InlineData("https://example.org/a\u00A0b")]
    [InlineData("https://example.org/a\u3000b")]
    [InlineData("https://example.org/\u202Egpj.exe")]
    [InlineData("https://example.org/\"onclick=")]
    [InlineData("https://example.org/<script>")]
    public void What_browsers_could_take_for_something_else_is_no_web_address(string text) => Assert.Null(WebAddress.Find(text));

    [Theory]
    [InlineData("https://example.org/a|b", true)]
    [InlineData("http://localhost:8080/", true)]
    [InlineData("https:relative", false)]
    [InlineData("https://", false)]
    [InlineData("https://a@b.example/", false)]
    [InlineData("javascript:https://example.org", false)]
    [InlineData("\u0001https://example.org", false)]
    public void A_link_of_the_text_leads_to_a_host_and_to_no_user(string target, bool isLink) => Assert.Equal(isLink, WebAddress.IsLink(target));
}
