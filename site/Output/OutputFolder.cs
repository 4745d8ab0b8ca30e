using System.Security.Cryptography;
using System.Text;
using StatiqSite.Output.Files;
using StatiqSite.Pages;
using StatiqSite.Pages.Files;

namespace StatiqSite.Output;

/// <summary>
/// The folder that a build fills. It is replaced as a whole: everything is written into a sibling first, then the two
/// change places, so that a failed or interrupted build leaves the old site as it was.
/// </summary>
public sealed class OutputFolder
{
    /// <summary>Marks a folder as a site that we built, and that we may therefore replace.</summary>
    public const string Marker = ".statiqsite";

    private const string MarkerText = "This folder is written by statiqsite build and replaced as a whole.\n";

    private readonly string folder;

    public OutputFolder(string folder) => this.folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private string Next => folder + ".next~";

    private string Last => folder + ".last~";

    /// <summary>Why the folder cannot be replaced; null when it can.</summary>
    public string? Refusal(string input)
    {
        if (new FileInfo(folder).LinkTarget is not null) return "it is a symbolic link";
        if (File.Exists(folder)) return "it is a file";
        var (source, place) = (RealPath.Of(input), RealPath.Of(folder));
        if (RealPath.IsWithin(source, place)) return $"the input folder `{input}` lies in it";
        if (RealPath.IsWithin(place, source)) return $"it lies in the input folder `{input}`";
        return new[] { folder, Next, Last }.FirstOrDefault(IsForeign) is { } foreign
            ? $"`{foreign}` holds something other than a site that was built here"
            : null;
    }

    /// <summary>Writes every page, then puts the new folder in the place of the old one.</summary>
    /// <returns>How many files and bytes the site has.</returns>
    /// <exception cref="IOException">The disk failed; the old site is untouched.</exception>
    public async Task<(int Files, long Bytes)> ReplaceAsync(SiteMap map, PageRenderer renderer, CancellationToken cancel)
    {
        RemoveLeftovers();
        try
        {
            var written = await WriteAsync(map, renderer, cancel);
            cancel.ThrowIfCancellationRequested();
            Swap();
            return written;
        }
        catch
        {
            if (Directory.Exists(Next)) Directory.Delete(Next, recursive: true);
            throw;
        }
    }

    private async Task<(int Files, long Bytes)> WriteAsync(SiteMap map, PageRenderer renderer, CancellationToken cancel)
    {
        Directory.CreateDirectory(Next);
        await File.WriteAllTextAsync(Path.Combine(Next, Marker), MarkerText, cancel);
        foreach (var parent in map.Pages.Select(page => Path.GetDirectoryName(page.Address.File)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(Next, parent));
        var total = 0L;
        var hashes = new byte[map.Pages.Length][];
        await Parallel.ForEachAsync(map.Pages.Index(), cancel, async (entry, stop) =>
        {
            if (entry.Item is FilePage.Worker) return;
            await using var file = new HashedFile(Path.Combine(Next, entry.Item.Address.File));
            await renderer.RenderAsync(entry.Item, file);
            hashes[entry.Index] = file.Hash();
            Interlocked.Add(ref total, file.Position);
        });
        foreach (var worker in map.Pages.OfType<FilePage.Worker>())
        {
            var script = WorkerScript.Of(worker, VersionOf(map, hashes));
            await File.WriteAllBytesAsync(Path.Combine(Next, worker.Address.File), script, cancel);
            total += script.Length;
        }

        return (map.Pages.Length, total);
    }

    /// <summary>Another one as soon as one byte or one name of the site is another.</summary>
    private static string VersionOf(SiteMap map, byte[]?[] hashes)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (page, hash) in map.Pages.Zip(hashes).Where(entry => entry.Second is not null))
        {
            all.AppendData(Encoding.UTF8.GetBytes(page.Address.File + "\n"));
            all.AppendData(hash!); // filtered just above
        }

        return Convert.ToHexStringLower(all.GetHashAndReset())[..16];
    }

    private static bool IsForeign(string folder) =>
        Directory.Exists(folder) && !File.Exists(Path.Combine(folder, Marker)) && Directory.EnumerateFileSystemEntries(folder).Any();

    private void Swap()
    {
        if (Directory.Exists(folder)) Directory.Move(folder, Last);
        try
        {
            Directory.Move(Next, folder);
        }
        catch
        {
            if (Directory.Exists(Last) && !Directory.Exists(folder)) Directory.Move(Last, folder);
            throw;
        }

        if (Directory.Exists(Last)) Directory.Delete(Last, recursive: true);
    }

    /// <summary>What an interrupted build left behind; after an interruption between the two moves, the old site goes back.</summary>
    private void RemoveLeftovers()
    {
        if (Directory.Exists(Last) && !Directory.Exists(folder)) Directory.Move(Last, folder);
        foreach (var leftover in new[] { Next, Last }.Where(Directory.Exists)) Directory.Delete(leftover, recursive: true);
    }
}
