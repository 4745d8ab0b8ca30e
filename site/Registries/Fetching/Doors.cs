using System.Net;
using System.Net.Sockets;

namespace StatiqSite.Registries.Fetching;

/// <summary>Opens connections, and none into the machine's own network.</summary>
internal static class Doors
{
    /// <param name="resolve">What a name leads to.</param>
    public static SocketsHttpHandler Open(FetchSettings settings, Func<string, CancellationToken, Task<IPAddress[]>> resolve) => new()
    {
        AllowAutoRedirect = false, // each hop is looked at first
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = settings.Timeout,
        MaxResponseHeadersLength = 64,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = async (context, cancellation) =>
        {
            // The name is resolved here once more than the address was judged: a name may lead anywhere, also to this machine.
            // Where a proxy stands between, it is the proxy's address that is connected to, and the proxy that judges.
            var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
            var isProxy = context.InitialRequestMessage.RequestUri is { } asked && !(asked.IdnHost.Trim('[', ']').Equals(host, StringComparison.OrdinalIgnoreCase) && asked.Port == port);
            var addresses = await resolve(host, cancellation);
            if (!isProxy && !settings.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase))
            {
                addresses = [.. addresses.Where(PublicAddress.Is)];
                if (addresses.Length == 0) throw new NotAllowedException();
            }

            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(addresses, port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };
}
