using System.Globalization;

namespace StatiqSite.Import.Merging;

/// <summary>Tells in words what an import did, for a person to check: every entry of every file stands in it once.</summary>
public static class ImportReport
{
    /// <param name="sources">The files with their formats: "list.md, an awesome list".</param>
    /// <param name="isDone">False when nothing was written.</param>
    public static void Write(ImportPlan plan, IEnumerable<string> sources, bool isDone, TextWriter to)
    {
        foreach (var source in sources) to.WriteLine($"Read {source}.");
        Part(plan.New, isDone ? "written" : "would be written", "paper", "papers", to, entry =>
        {
            to.WriteLine($"  {entry.At}: {entry.Paper.Work.Key}: {entry.Paper.Work.Title}");
            foreach (var doubt in entry.Doubts) to.WriteLine($"      check: {doubt}");
        });
        Part([.. plan.Merged.Where(entry => entry.IsCertain)], "of works that are there already", "entry", "entries", to, entry => Merged(entry, to));
        Part([.. plan.Merged.Where(entry => !entry.IsCertain)], "uncertain: taken for a work that is there, by the title alone", "entry", "entries", to, entry => Merged(entry, to));
        Part(plan.Skipped, "skipped", "entry", "entries", to, entry => to.WriteLine($"  {entry.At}: {entry.What}\n      {entry.Why}"));
        Part(plan.UnknownHeadings, "without a chapter, section or topic of that name", "heading", "headings", to, heading => to.WriteLine($"  {heading}"));
    }

    private static void Merged(MergedEntry entry, TextWriter to)
    {
        to.WriteLine($"  {entry.At}: {entry.Into}, by {entry.Evidence}: {entry.Title}");
        foreach (var offer in entry.Offers) to.WriteLine($"      its file does not say: {offer}");
    }

    private static void Part<T>(IReadOnlyCollection<T> entries, string what, string one, string many, TextWriter to, Action<T> write)
    {
        if (entries.Count == 0) return;
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{entries.Count:N0} {(entries.Count == 1 ? one : many)} {what}:"));
        foreach (var entry in entries) write(entry);
    }
}
