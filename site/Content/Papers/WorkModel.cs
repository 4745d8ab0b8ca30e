namespace StatiqSite.Content.Papers;

/// <summary>A model that a work introduces; null means not stated.</summary>
/// <param name="Open">Whether its weights are open.</param>
public sealed record WorkModel(string Name, string? Base, string? Parameters, bool? Open);
