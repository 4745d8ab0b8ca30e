using System.Text;

namespace StatiqSite.Content;

/// <summary>The only place that opens input files. Reads nothing outside its folder, nothing huge, nothing that is not UTF-8.</summary>
/// <param name="Root">As the user gave it; diagnostics repeat it in front of file names.</param>
public sealed record InputFolder(string Root)
{
    private const long LargestFile = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Files below a folder of the input, by ordinal order of their paths; symbolic links are reported and left out.</summary>
    public IEnumerable<FileInfo> FilesBelow(string folder, Diagnostics diagnostics)
    {
        var directory = new DirectoryInfo(Path.Combine(Root, folder));
        if (!directory.Exists) return [];
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return directory.EnumerateFiles("*", options)
            .Where(file => !IsLink(file, diagnostics))
            .OrderBy(file => PathOf(file), StringComparer.Ordinal);
    }

    /// <summary>As the author would type it: the root as given, then the path with forward slashes.</summary>
    public string PathOf(FileInfo file) => PathOf(Path.GetRelativePath(Root, file.FullName));

    public string PathOf(string relative) => $"{Root.TrimEnd('/', '\\')}/{relative}".Replace('\\', '/');

    /// <summary>The file's text; null when it cannot be taken, which is reported.</summary>
    public string? Read(FileInfo file, Diagnostics diagnostics)
    {
        var start = new SourceSpan(PathOf(file), 1, 1);
        if (IsLink(file, diagnostics)) return null;
        try
        {
            if (file.Length > LargestFile)
            {
                diagnostics.Report(FileRules.TooLarge, start, $"The file has {file.Length:N0} bytes; at most {LargestFile:N0} are read.");
                return null;
            }

            var bytes = File.ReadAllBytes(file.FullName);
            var text = Strict.GetString(bytes);
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException fault)
        {
            diagnostics.Report(FileRules.NotUtf8, start, $"Byte {fault.Index + 1} is not UTF-8.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileRules.Unreadable, start, "The file cannot be read.");
        }

        return null;
    }

    private bool IsLink(FileInfo file, Diagnostics diagnostics)
    {
        for (FileSystemInfo? entry = file; entry is not null && !IsRoot(entry); entry = (entry as FileInfo)?.Directory ?? (entry as DirectoryInfo)?.Parent)
        {
            if (entry.LinkTarget is null) continue;
            diagnostics.Report(FileRules.OutsideInput, new SourceSpan(PathOf(file), 1, 1), "This is a symbolic link.");
            return true;
        }

        return false;
    }

    private bool IsRoot(FileSystemInfo entry) =>
        string.Equals(Path.TrimEndingDirectorySeparator(entry.FullName), Path.TrimEndingDirectorySeparator(Path.GetFullPath(Root)), StringComparison.Ordinal);
}
