namespace StatiqSite.Search;

/// <summary>A text of a document.</summary>
/// <param name="Weight">What one occurrence of a word counts.</param>
/// <param name="UsualLength">In words; occurrences in longer texts count less.</param>
internal readonly record struct SearchText(SearchField Field, float Weight, float UsualLength, string Text);
