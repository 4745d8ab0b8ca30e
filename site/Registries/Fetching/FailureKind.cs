namespace StatiqSite.Registries.Fetching;

/// <summary>Why there is no answer.</summary>
public enum FailureKind
{
    /// <summary>The host's name leads nowhere.</summary>
    NoSuchHost,

    /// <summary>No connection, or one that broke.</summary>
    Unreachable,

    Timeout,

    /// <summary>More than is read, or more redirects than are followed.</summary>
    TooMuch,

    /// <summary>An address that is never asked: not on the public internet, or neither https nor http.</summary>
    NotAllowed,
}
