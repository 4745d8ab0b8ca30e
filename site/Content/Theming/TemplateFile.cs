namespace StatiqSite.Content.Theming;

/// <summary>A template of `theme/`, not parsed.</summary>
/// <param name="Path">As diagnostics name it.</param>
/// <param name="Name">Relative to the input folder: theme/parts/footer.liquid.</param>
public sealed record TemplateFile(string Path, string Name, string Text);
