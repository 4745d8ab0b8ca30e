namespace StatiqSite.Content.Shapes;

/// <summary>What an editor, which takes figures without quotes for numbers, may accept of them where a text is asked for.</summary>
/// <param name="Whole">Numbers such as 2024.</param>
/// <param name="Broken">Numbers such as 2311.01918.</param>
public sealed record Numerals(bool Whole, bool Broken, int? Least = null, int? Most = null);
