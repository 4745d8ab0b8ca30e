namespace StatiqSite.Content.Papers;

/// <summary>How the public can use a model.</summary>
public enum ModelAccess
{
    /// <summary>Its weights, by anyone.</summary>
    Download,

    /// <summary>Its weights, on request or under an agreement.</summary>
    Gated,

    /// <summary>Over a programming interface.</summary>
    Api,

    /// <summary>In a web page or app only.</summary>
    Web,

    /// <summary>Not at all.</summary>
    Closed,
}
