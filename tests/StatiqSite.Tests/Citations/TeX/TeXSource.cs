using StatiqSite.Citations.TeX;

namespace StatiqSite.Tests.Citations.TeX;

internal static class TeXSource
{
    public static string Of(this TeXText text, string value)
    {
        using var to = new StringWriter();
        text.Write(value, to);
        return to.ToString();
    }
}
