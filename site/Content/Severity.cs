namespace StatiqSite.Content;

/// <summary>An error stops the build; a warning is counted and shown to contributors.</summary>
public enum Severity
{
    Warning,
    Error,
}
