using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using StatiqSite.Pages;

namespace StatiqSite.Kit;

/// <summary>Reads the files of a theme's dist/, which the build embeds.</summary>
public static class EmbeddedAssets
{
    private const string Manifest = "manifest.json";

    /// <param name="theme">The theme's own assembly.</param>
    /// <exception cref="InvalidDataException">The assembly was built without its assets.</exception>
    public static ThemeAssets Read(Assembly theme)
    {
        var names = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(Bytes(theme, Manifest).Span)
            ?? throw new InvalidDataException($"{Manifest} is empty.");
        return ThemeAssets.Of(names, name => Bytes(theme, name));
    }

    private static ReadOnlyMemory<byte> Bytes(Assembly theme, string name)
    {
        using var stream = theme.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
