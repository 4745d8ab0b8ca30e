using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using StatiqSite.Catalog;
using StatiqSite.Citations;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;
using static StatiqSite.Tests.Citations.SampleWorks;

namespace StatiqSite.Tests.Citations;

/// <summary>A file of papers is cut into its entries and put together again from them: what the browser does for a selection.</summary>
public sealed class EntryLayoutTests
{
    [Fact]
    public void Whatever_works_say_their_file_is_cut_into_the_entries_of_each() => HostileWorks.Any.Array[1, 4].Sample(drawn =>
    {
        var works = drawn.Select((work, index) => work with { Key = Key($"key{index}") }).ToArray();
        foreach (var format in CitationFormat.All)
        {
            var entries = Cut(Written(format, works), format.Layout);

            Assert.Equal(works.Select(work => Cut(format.WriteOne(work), format.Layout).Single()), entries);
            Assert.Equal(works.Select(work => work.Key.Value), entries.Select(entry => Regex.Match(entry, format.Layout.Key, RegexOptions.Multiline | RegexOptions.ECMAScript).Groups[1].Value));
        }
    });

    [Fact]
    public void Any_entries_put_together_are_the_file_of_their_works()
    {
        foreach (var format in CitationFormat.All)
        {
            var all = Cut(Written(format, HostileBibliography.Works), format.Layout);
            var chosen = HostileBibliography.Works.Index().Where(entry => entry.Index % 3 == 1).ToArray();

            var joined = format.Layout.Head + string.Join(format.Layout.Between, chosen.Select(entry => all[entry.Index])) + format.Layout.Tail;

            Assert.Equal(Written(format, chosen.Select(entry => entry.Item)), joined);
        }
    }

    [Fact]
    public void No_entry_is_larger_than_foretold() => HostileWorks.Any.Sample(work =>
    {
        var most = EntrySize.AtMost(PaperOf(work));

        foreach (var format in CitationFormat.All)
        {
            var size = Encoding.UTF8.GetByteCount(format.WriteOne(work)) - Encoding.UTF8.GetByteCount(format.Layout.Head);
            Assert.True(size <= most, $"{format}: {size} bytes, {most} foretold");
        }
    });

    private static Paper PaperOf(Work work) =>
        new(new PaperFile(work, [], [], [], null, null, [], [], null, [], null, new("papers/a.yaml", 1, 1), []), null, [], [], []);

    private static string[] Cut(string file, EntryLayout layout)
    {
        var pieces = file[layout.Head.Length..^layout.Tail.Length].Split(layout.End + layout.Between);
        if (layout.Between.Length == 0) pieces = pieces[..^1];
        var last = layout.Between.Length == 0 ? layout.End : "";
        return [.. pieces.Select((piece, index) => piece + (index < pieces.Length - 1 ? layout.End : last))];
    }

    private static string Written(CitationFormat format, IEnumerable<Work> works)
    {
        using var to = new StringWriter();
        format.Write(works, to);
        return to.ToString();
    }
}
