using System.Net;
using System.Net.Sockets;

namespace StatiqSite.Registries.Fetching;

/// <summary>
/// Tells the public internet from the machine and the network around it: an address in somebody's pull request
/// must not make the program knock at the doors of the house it runs in.
/// </summary>
internal static class PublicAddress
{
    /// <summary>Names that no public resolver answers; a name that looks public is judged by what it resolves to.</summary>
    public static bool MayBe(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out var address)
            ? Is(address)
            : host.Contains('.', StringComparison.Ordinal) && !host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase) && !host.EndsWith(".local", StringComparison.OrdinalIgnoreCase) && !host.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);

    /// <summary>False for loopback, private, link-local, shared, multicast and reserved ranges (RFC 6890).</summary>
    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            return !IPAddress.IsLoopback(address) && !address.IsIPv6LinkLocal && !address.IsIPv6SiteLocal && !address.IsIPv6Multicast && !address.IsIPv6UniqueLocal
                && !address.Equals(IPAddress.IPv6Any);
        }

        return address.GetAddressBytes() switch
        {
            [0 or 10 or 127, ..] => false,
            [100, >= 64 and < 128, ..] => false,
            [169, 254, ..] => false,
            [172, >= 16 and < 32, ..] => false,
            [192, 168, ..] or [192, 0, 0, _] => false,
            [198, 18 or 19, ..] => false,
            [>= 224, ..] => false,
            _ => true,
        };
    }
}
