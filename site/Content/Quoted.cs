using System.Globalization;
using System.Text;

namespace StatiqSite.Content;

/// <summary>An author's text inside a message: short, on one line, with invisible characters spelled out.</summary>
public static class Quoted
{
    private const int Longest = 80;

    /// <summary>The text between backticks, cut with an ellipsis where it is long.</summary>
    public static string Of(string text)
    {
        var shown = OnOneLine(text);
        if (shown.Length <= Longest) return $"`{shown}`";
        var end = char.IsHighSurrogate(shown[Longest - 1]) ? Longest - 1 : Longest;
        return $"`{shown[..end]}…`";
    }

    /// <summary>All of the text, as one line of a terminal or a log can show it.</summary>
    public static string OnOneLine(string text)
    {
        if (InvisibleText.Find(text) is null && !text.AsSpan().ContainsAny('\n', '\r', '\t')) return text;
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t') line.Append(' ');
            else if (InvisibleText.Holds(rune)) line.Append('<').Append(NameOf(rune.Value)).Append('>');
            else line.Append(rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>A character as Unicode's charts name it: U+200B.</summary>
    public static string NameOf(int character) => string.Create(CultureInfo.InvariantCulture, $"U+{character:X4}");
}
