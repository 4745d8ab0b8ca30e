using System.Globalization;
using System.Text;

namespace StatiqSite.Content;

/// <summary>The only place that opens input files. Reads nothing outside its folder, nothing huge, nothing that is not UTF-8.</summary>
/// <param name="Root">As the user gave it; diagnostics repeat it in front of file names.</param>
public sealed record InputFolder(string Root)
{
    // Many times what a long chapter has. Markdig's time grows with the square of some inputs.
    private const long LargestFile = 512 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    /// <summary>Names directly in the folder, hidden ones left out; in ordinal order.</summary>
    public IEnumerable<string> Names() =>
        Directory.Exists(Root)
            ? new DirectoryInfo(Root).EnumerateFileSystemInfos("*", Visible).Select(entry => entry.Name).Order(StringComparer.Ordinal)
            : [];

    /// <summary>A file directly in the folder; null when there is none. A symbolic link is reported and not followed.</summary>
    public FileInfo? Find(string name, Diagnostics diagnostics)
    {
        var file = new FileInfo(Path.Combine(Root, name));
        return file.Exists && !IsLink(file, diagnostics) ? file : null;
    }

    /// <summary>Files below a folder of the input, by ordinal order of their paths; symbolic links are reported and left out.</summary>
    public IEnumerable<FileInfo> FilesBelow(string folder, Diagnostics diagnostics)
    {
        var files = new List<FileInfo>();
        var directory = new DirectoryInfo(Path.Combine(Root, folder));
        if (directory.Exists && !IsLink(directory, diagnostics)) Gather(directory);
        return files.OrderBy(file => PathOf(file), StringComparer.Ordinal);

        // Not by EnumerationOptions.RecurseSubdirectories, which follows links: two that lead to their own folder never end.
        void Gather(DirectoryInfo parent)
        {
            try
            {
                foreach (var entry in parent.EnumerateFileSystemInfos("*", Visible))
                {
                    if (IsLink(entry, diagnostics)) continue;
                    if (entry is DirectoryInfo inner) Gather(inner);
                    else files.Add((FileInfo)entry);
                }
            }
            catch (UnauthorizedAccessException)
            {
                diagnostics.Report(FileRules.Unreadable, new SourceSpan(PathOf(parent), 1, 1), "The folder cannot be read.");
            }
        }
    }

    /// <summary>As the author would type it: the root as given, then the path with forward slashes.</summary>
    public string PathOf(FileSystemInfo file) => PathOf(Path.GetRelativePath(Root, file.FullName));

    public string PathOf(string relative) => $"{Root.TrimEnd('/', '\\')}/{relative}".Replace('\\', '/');

    /// <summary>The file's text; null when it cannot be taken, which is reported.</summary>
    public string? Read(FileInfo file, Diagnostics diagnostics)
    {
        var start = new SourceSpan(PathOf(file), 1, 1);
        try
        {
            // Pipes and devices have no length either; opening one would wait for ever.
            if (file.Length == 0) return "";
            if (file.Length > LargestFile)
            {
                diagnostics.Report(FileRules.TooLarge, start, string.Create(CultureInfo.InvariantCulture, $"The file has {file.Length:N0} bytes; at most {LargestFile:N0} are read."));
                return null;
            }

            var text = Strict.GetString(File.ReadAllBytes(file.FullName));
            return text.StartsWith('\uFEFF') ? text[1..] : text;
        }
        catch (DecoderFallbackException fault)
        {
            diagnostics.Report(FileRules.NotUtf8, start, string.Create(CultureInfo.InvariantCulture, $"Byte {fault.Index + 1} is not UTF-8."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Report(FileRules.Unreadable, start, "The file cannot be read.");
        }

        return null;
    }

    private bool IsLink(FileSystemInfo entry, Diagnostics diagnostics)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0) return false;
        diagnostics.Report(FileRules.OutsideInput, new SourceSpan(PathOf(entry), 1, 1), "This is a symbolic link.");
        return true;
    }
}
