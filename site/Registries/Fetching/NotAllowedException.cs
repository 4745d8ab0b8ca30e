namespace StatiqSite.Registries.Fetching;

/// <summary>A public name led to an address that is not public. Leaves the connection, and is caught by <see cref="Fetcher"/>.</summary>
internal sealed class NotAllowedException : Exception;
