namespace StatiqSite.Registries.Asking;

/// <summary>What came of looking a work up.</summary>
public abstract record Finding
{
    private Finding()
    {
    }

    public sealed record Found(RegistryRecord Record) : Finding;

    /// <summary>The registry answers that there is no such work.</summary>
    /// <param name="Reason">A sentence.</param>
    public sealed record Absent(string Reason) : Finding;

    /// <summary>Nobody knows: there was no answer, or none that can be read.</summary>
    /// <param name="Reason">A sentence.</param>
    /// <param name="IsOffline">Whether the network is to blame.</param>
    public sealed record Unanswered(string Reason, bool IsOffline) : Finding;
}
