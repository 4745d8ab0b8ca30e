using System.Text;

namespace StatiqSite.Content;

/// <summary>Writes a file of the input whole or not at all: under another name first, so that a full disk leaves no half of it.</summary>
public static class WholeFile
{
    /// <exception cref="IOException">The disk refuses, or there is a file of that name.</exception>
    public static void Create(string path, string text)
    {
        var draft = Draft(path, text);
        File.Move(draft, path, overwrite: false);
    }

    /// <summary>Keeps the file's permissions.</summary>
    /// <param name="hasMark">Whether the file begins with a byte order mark.</param>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static void Replace(string path, string text, bool hasMark = false)
    {
        var draft = Draft(path, text, hasMark);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(draft, File.GetUnixFileMode(path));
        File.Move(draft, path, overwrite: true);
    }

    private static string Draft(string path, string text, bool hasMark = false)
    {
        var draft = path + ".new";
        File.WriteAllText(draft, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark));
        return draft;
    }
}
