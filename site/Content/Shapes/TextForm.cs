namespace StatiqSite.Content.Shapes;

/// <summary>A rule for a piece of text.</summary>
/// <param name="Expected">How a message asks for it.</param>
/// <param name="Broken">Reported when the text is something else.</param>
/// <param name="Pattern">The same rule as a regular expression (ECMA-262) for the JSON Schema; null where there is none.</param>
/// <param name="Numerals">Which numbers are such texts; null where none is.</param>
/// <param name="Figures">Which figures stand in its files without quotes.</param>
public sealed record TextForm(string Expected, Rule Broken, Func<string, bool> Holds, string? Pattern = null, Numerals? Numerals = null, Figures Figures = Figures.None);
