namespace StatiqSite.Registries.Fetching;

/// <summary>One redirect.</summary>
/// <param name="IsPermanent">301 or 308: whoever keeps the address should keep the new one.</param>
public sealed record Hop(bool IsPermanent, Uri To);
