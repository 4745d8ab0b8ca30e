namespace StatiqSite.Import.Lists;

/// <summary>A row of a table as the runs of an entry: the title in bold, authors and venue in italics, links with their column's name.</summary>
internal static class TableEntry
{
    public static List<Run> RunsOf(string[] columns, List<List<Run>> cells)
    {
        var (date, title, credits, links) = (new List<Run>(), new List<Run>(), new List<string>(), new List<Run>());
        foreach (var (index, cell) in cells.Index())
        {
            var name = index < columns.Length ? columns[index] : "";
            var text = string.Concat(cell.Where(run => run.Link is null || !LinkLabel.Is(run.Text)).Select(run => run.Text)).Trim();
            if (title.Count == 0 && IsTitle(name))
            {
                var set = SetApart(cell);
                title.AddRange((set.Count > 0 ? set : cell).Select(run => run with { IsBold = true, IsItalic = false }));
                if (set.Count > 0) credits.Add(string.Concat(cell.Except(set).Where(run => run.Link is null).Select(run => run.Text)).Trim());
            }
            else if (name.Contains("date", StringComparison.Ordinal) || name.Contains("year", StringComparison.Ordinal) || name == "time") date.Add(new Run($"[{text}] ", false, false, null));
            else if (name.StartsWith("author", StringComparison.Ordinal)) credits.Insert(0, text);
            else if (name is "venue" or "publication" or "journal" or "conference" or "source" or "published" or "publisher" or "pub" or "pub." or "where") credits.Add(text);
            else if (name is "institute" or "institution" or "affiliation" or "team" or "notes" or "note" or "description" or "tldr" or "abstract" or "keywords" or "stars") continue;
            foreach (var run in cell.Where(run => run.Link is not null && !title.Any(known => known.Link == run.Link)))
                links.Add(run with { Text = LinkLabel.Kind(run.Text) is null or LabelKind.Unclear or LabelKind.Paper && LinkLabel.Is(name) ? name : run.Text, IsBold = false, IsItalic = false });
        }

        // Without a header that says so, the first cell with words is the title.
        if (title.Count == 0 && cells.FirstOrDefault(cell => cell.Any(run => run.Text.Count(char.IsLetter) > 8 && !LinkLabel.Is(run.Text))) is { } first) title.AddRange(first.Select(run => run with { IsBold = true }));
        var names = string.Join(". ", credits.Where(credit => credit.Any(char.IsLetterOrDigit)));
        return [.. date, .. title, new Run($" {names} ", false, true, null), .. links];
    }

    /// <summary>The words of a cell that are a title by themselves, because they lead somewhere or are in bold; authors may stand behind them.</summary>
    private static List<Run> SetApart(List<Run> cell)
    {
        var linked = cell.Where(run => run.Link is not null && !LinkLabel.Is(run.Text)).ToList();
        if (linked.Count > 0) return linked;
        var bold = cell.Where(run => run.IsBold && run.Link is null).ToList();
        return string.Concat(bold.Select(run => run.Text)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 2 ? bold : [];
    }

    private static bool IsTitle(string name) => name is "title" or "title & authors" or "title and authors" or "paper" or "papers" or "name" or "paper title" or "work" or "article" or "method" or "model" or "论文";
}
