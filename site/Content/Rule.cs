namespace StatiqSite.Content;

/// <summary>One thing that an author can get wrong.</summary>
/// <param name="Code">Stable, never reused: letters and three digits.</param>
/// <param name="Remedy">What mends it, as an instruction; follows the message.</param>
public sealed record Rule(string Code, Severity Severity, string Remedy);
