namespace StatiqSite.Content;

/// <summary>A value and where it was written, so that a later stage can complain at the right place.</summary>
public readonly record struct Located<T>(T Value, SourceSpan At);
