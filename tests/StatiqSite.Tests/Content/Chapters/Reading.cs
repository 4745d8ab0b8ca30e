using StatiqSite.Content;
using StatiqSite.Content.Chapters;
using StatiqSite.Content.Chapters.Tables;

namespace StatiqSite.Tests.Content.Chapters;

/// <summary>Reads the body of a chapter whose number is 4; the body begins in line 6.</summary>
internal static class Reading
{
    public static ChapterFile Of(string body) => With(body).Chapter;

    /// <returns>The chapter, and what was reported without path and remedy: "(6,1) CHAPTER003".</returns>
    public static (ChapterFile Chapter, string[] Found) With(string body)
    {
        var (path, text) = Input.Chapter(body, number: 4);
        var diagnostics = new Diagnostics();
        var chapter = ChapterFileReader.Parse(path, text, TableSources.None, diagnostics);
        Assert.NotNull(chapter);
        return (chapter, [.. diagnostics.InOrder().Select(found => $"({found.At.Line},{found.At.Column}) {found.Rule.Code}")]);
    }
}
