using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using StatiqSite.Pages;

namespace StatiqSite.Companion;

/// <summary>Reads the files of dist/, which the build embeds.</summary>
internal static class EmbeddedAssets
{
    private const string Manifest = "manifest.json";

    public static ThemeAssets Read()
    {
        var assembly = typeof(EmbeddedAssets).Assembly;
        var names = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, string>>(Bytes(assembly, Manifest).Span)
            ?? throw new InvalidDataException($"{Manifest} is empty.");
        return new ThemeAssets([.. names.Values.Select(name => new ThemeFile(name, Bytes(assembly, name)))], names.WithComparers(StringComparer.Ordinal));
    }

    private static ReadOnlyMemory<byte> Bytes(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidDataException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
