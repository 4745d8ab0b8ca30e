using System.Text.RegularExpressions;

namespace StatiqSite.Content;

/// <summary>Finds UTF-8 that some program took for Windows-1252 and saved again: "MÃ¼ller", "itâ€™s".</summary>
internal static partial class GarbledText
{
    private const int MostReports = 20;

    public static void Report(string path, string text, Diagnostics diagnostics)
    {
        foreach (var word in Word().Matches(text).Take(MostReports))
            diagnostics.Report(FileRules.Garbled, SourceSpan.Of(path, text, word.Index), $"{Quoted.Of(word.Value)} was saved in a wrong encoding on its way here.");
    }

    // Only pairs that no language writes: "SÃO" and "MANHÃ»" are Portuguese, and quotation marks may follow any letter.
    [GeneratedRegex(@"[^\s""']*([ÃÂ][\u0080-\u009F\u00A0-\u00BA\u00BC-\u00BF€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]|â€|ðŸ|\uFFFD)[^\s""']*")]
    private static partial Regex Word();
}
