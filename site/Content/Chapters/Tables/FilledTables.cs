using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace StatiqSite.Content.Chapters.Tables;

/// <summary>Puts a table with its caption in the place of every block that asks for one.</summary>
internal static class FilledTables
{
    public static void Fill(MarkdownDocument document, FilledBlockReader reader, TableSources sources, Diagnostics diagnostics)
    {
        for (var index = document.Count - 1; index >= 0; index--)
        {
            if (document[index] is not CustomContainer { Info: "models" or "glossary" } container || reader.Read(container) is not { } block) continue;
            var table = block.Name == "models" ? ModelTable.Of(block, sources, diagnostics) : GlossaryTable.Of(block, sources, diagnostics);
            document.RemoveAt(index);
            if (table is null || FilledBlockReader.CaptionOf(container) is not { } caption) continue;
            (table.Line, table.Column, table.Span) = (container.Line, container.Column, container.Span);
            container.Remove(caption);
            document.Insert(index, CaptionedTable.Of(table, caption));
        }
    }
}
