using System.Collections.Immutable;
using System.Security.Cryptography;

namespace StatiqSite.Tests.Output;

/// <summary>What a folder holds, hidden files included: a hash for every path below it.</summary>
internal static class FolderBytes
{
    public static ImmutableSortedDictionary<string, string> Of(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .ToImmutableSortedDictionary(
                file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
                file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))),
                StringComparer.Ordinal);
}
