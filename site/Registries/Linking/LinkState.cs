namespace StatiqSite.Registries.Linking;

/// <summary>What is behind an address, the worst first.</summary>
public enum LinkState
{
    /// <summary>Nothing: 404, 410, an unknown host, an identifier that nobody registered.</summary>
    Dead,

    /// <summary>Something, at an address that it has for good.</summary>
    Moved,

    /// <summary>Nobody can say: the server lets no program in, is broken or does not answer.</summary>
    Unknown,

    Fine,
}
