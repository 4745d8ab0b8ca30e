using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StatiqSite.Citations.TeX;

namespace StatiqSite.Kit.Comparing;

/// <summary>How TeX writes characters, for the script that writes a comparison as LaTeX.</summary>
internal static class TeXCommands
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Character to command, as JSON that holds no mark-up.</summary>
    public static string Json { get; } = JsonSerializer.Serialize(TeXSource.Commands.ToDictionary(entry => entry.Key.ToString(), entry => entry.Value), Options);
}
