namespace StatiqSite.Content.Chapters;

/// <summary>One <c>name=value</c> of a <see cref="FilledBlock"/>.</summary>
public sealed record BlockSetting(Located<string> Name, Located<string> Value);
