using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace StatiqSite.Content.Chapters;

/// <summary>Reads the blocks that the generator fills, settings from the text itself: Markdig does not say where they stand.</summary>
internal sealed partial class FilledBlockReader(string path, string source, Diagnostics diagnostics)
{
    /// <summary>Null when the block is none of ours; whatever is wrong with it is reported.</summary>
    public FilledBlock? Read(CustomContainer container)
    {
        var at = new SourceSpan(path, container.Line + 1, container.Column + 1);
        var name = container.Info ?? "";
        if (!FilledBlock.Names.Contains(name))
        {
            diagnostics.Report(ChapterRules.UnknownBlock, at, name.Length == 0 ? "The block has no name." : $"{Quoted.Of(name)} is not a known block{NearestName.Hint(name, FilledBlock.Names)}");
            return null;
        }

        if (container.Parent is not MarkdownDocument) Report(at, $"The block `{name}` stands inside a list, a quotation or another block.");
        if (FilledBlock.Captioned.Contains(name) ? CaptionOf(container) is null : name == FilledBlock.Since && container.Count == 0)
            diagnostics.Report(ChapterRules.BlockText, at, $"The block `{name}` lacks its {(name == FilledBlock.Since ? "text" : "caption, which is one paragraph")}.");
        else if (container.Count > 0 && name != FilledBlock.Since && !FilledBlock.Captioned.Contains(name))
            Report(at, $"The block `{name}` holds text; the generator fills it.");
        return new FilledBlock(name, Settings(FirstLine(container), at), at);
    }

    /// <summary>The one paragraph that a block holds; null when it holds something else.</summary>
    internal static ParagraphBlock? CaptionOf(CustomContainer container) => container is [ParagraphBlock only] ? only : null;

    private string FirstLine(CustomContainer container)
    {
        var rest = source.AsSpan(container.Span.Start);
        var end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private ImmutableArray<BlockSetting> Settings(string line, SourceSpan at)
    {
        var form = Form().Match(line);
        if (!form.Success)
        {
            Report(at, "The settings of the block cannot be read.");
            return [];
        }

        var written = form.Groups["settings"];
        var settings = ImmutableArray.CreateBuilder<BlockSetting>();
        foreach (Match part in Part().Matches(written.Value))
        {
            var (name, value) = (part.Groups["name"], part.Groups["value"]);
            if (name.Success)
                settings.Add(new BlockSetting(new(name.Value, AtColumn(name.Index)), new(value.Value, AtColumn(value.Index))));
            else
                Report(AtColumn(part.Index), $"{Quoted.Of(part.Value)} is not a setting.");
        }

        return settings.ToImmutable();

        SourceSpan AtColumn(int index) => at with { Column = at.Column + written.Index + index };
    }

    private void Report(SourceSpan at, string message) => diagnostics.Report(ChapterRules.BlockForm, at, message);

    [GeneratedRegex(@"\A:{3,}\s*[^\s{]+\s*(\{(?<settings>[^{}]*)\}\s*)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex("""(?<name>[^\s="']+)=("(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"']+))(?=\s|\z)|\S+""", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
