using System.Text;
using CsCheck;

namespace StatiqSite.Tests;

/// <summary>Text that nobody would write, but somebody may send.</summary>
internal static class Noise
{
    private static readonly string[] YamlTokens =
    [
        "title", "date", "authors", "topics", "key", ":", ": ", " ", "  ", "\n", "\n  ", "\n- ", "- ", "? ", ", ", "[", "]", "{", "}", "\"", "'", "&a ", "*a", "<<: ",
        "!!str ", "!x ", "!<", "%YAML 1.2\n", "%TAG ! x\n", "---\n", "...\n", "|\n", ">-\n", "|9\n", "#", " # ", "\t", "\r\n", "\\", "\\u", "\\U00110000", "\\ud800",
        "~", "null", "2024-02-30", "\u0000", "\u0007", "\u0085", "\u2028", "\uFEFF", "\uFFFC", "\uD83D\uDE00", "\uD800", "é", "李", "@", "`", "https://x.org",
    ];

    private static readonly string[] MarkdownTokens =
    [
        "word", "Word.", " ", "  ", "    ", "\n", "\n\n", "\t", "# ", "## ", "##", "===", "---", "- ", "1. ", "> ", "*", "**", "_", "~", "^", "`", "```\n", "~~~", "$", "$$\n",
        "[", "]", "(", ")", "[^1]", "[^1]: ", "[a]: ", "![", "](", "<", ">", "<b>", "<https://x.org>", "https://x.org", "&#106;", "&amp;", "\\", "\\@", "@", "@a", "@a-", "[@a]",
        "[@a; @b, p. 4]", "[-@a]", "[see @a", "; ", "{#id}", "{.x}", "{onclick=y}", "{a=\"b\"}", "{", "}", ":::", "::: papers", "::: papers {limit=3}\n:::\n", "| a | b |\n| - | - |\n", "|",
        "Table: ", "> **Editor's note.** ", "...", "--", "\"", "'", "<<", ">>", "javascript:", "02-two.md#x", "#x", "/about/", "figures/a.png", "\u0000", "\u0007", "\uFFFC", "\uFEFF", "\uD83D\uDE00", "\uD800", "\r\n", "é", "李",
    ];

    /// <summary>Pieces of YAML in any order.</summary>
    public static Gen<string> Yaml { get; } = Of(YamlTokens);

    /// <summary>Pieces of Markdown in any order.</summary>
    public static Gen<string> Markdown { get; } = Of(MarkdownTokens);

    /// <summary>Any characters, halves of pairs included.</summary>
    public static Gen<string> Text { get; } = Gen.Char.Array[0, 60].Select(characters => new string(characters));

    /// <summary>Any bytes.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.Byte.Array[0, 200];

    /// <summary>What people write: letters of several scripts, digits, punctuation, spaces.</summary>
    public static Gen<string> Names { get; } = Gen.OneOf("Zhang", "Åsa", "Łukasz", "Ø", "ß", "李", "明", "한국", "O’Brien", "é", "é", "ﬁ", "İ", "Σ", "-", ".", ",", " ", "  ", "(", "2", "½", "हि", "\u00AD", "\u200D", "𐐀", "Ǆ")
        .Array[0, 8].Select(string.Concat);

    private static Gen<string> Of(string[] tokens) => Gen.OneOf(tokens).Array[0, 40].Select(parts => string.Concat(parts));

    /// <summary>As a file would hold it: what UTF-8 cannot say is replaced.</summary>
    public static string AsUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
