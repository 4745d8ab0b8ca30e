namespace StatiqSite.Content.Papers;

/// <summary>The paper behind a name that a model's facts mention: the one it was built on, the data it learned from.</summary>
/// <param name="Key">Not yet looked up.</param>
public sealed record CitedName(string Name, Located<string> Key)
{
    /// <summary>Where the name stands as a whole word, hyphens included; -1 where it does not.</summary>
    public int IndexIn(string text)
    {
        if (Name.Length == 0) return -1;
        for (var index = text.IndexOf(Name, StringComparison.Ordinal); index >= 0; index = text.IndexOf(Name, index + 1, StringComparison.Ordinal))
            if (!IsWord(text, index - 1) && !IsWord(text, index + Name.Length)) return index;
        return -1;
    }

    private static bool IsWord(string text, int index) => index >= 0 && index < text.Length && (text[index] == '-' || char.IsLetterOrDigit(text[index]));
}
