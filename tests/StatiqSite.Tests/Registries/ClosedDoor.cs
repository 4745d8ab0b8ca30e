using System.Net;
using System.Net.Sockets;

namespace StatiqSite.Tests.Registries;

/// <summary>A port of this machine that refuses every connection and is given to nobody else, as long as it is held.</summary>
internal sealed class ClosedDoor : IDisposable
{
    // Bound and not listening.
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly TempFolder cache = new();

    public ClosedDoor()
    {
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}/"); // a bound socket has one
    }

    public Uri Address { get; }

    /// <summary>Of the program, with all registries behind the door.</summary>
    public Dictionary<string, string?> Environment => RegistryServer.EnvironmentOf(Address, cache.Path);

    public void Dispose()
    {
        socket.Dispose();
        cache.Dispose();
    }
}
