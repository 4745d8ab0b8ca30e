using System.Text.RegularExpressions;

namespace StatiqSite.Content.Chapters;

/// <summary>Where the pictures of the text are, relative to the input folder: <c>figures/name.png</c>.</summary>
public static partial class PicturePath
{
    /// <summary>Only kinds that browsers show and names that need no encoding: whatever has another name is not published.</summary>
    public static bool Holds(string path) => Form().IsMatch(path);

    [GeneratedRegex(@"\Afigures/[A-Za-z0-9_-]+\.(png|jpg|jpeg|webp|avif|gif|svg)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
