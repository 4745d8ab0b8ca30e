using System.Collections.Immutable;
using System.Globalization;

namespace StatiqSite.Registries.Enriching;

/// <summary>Tells in words what the registries know more, for a person to judge.</summary>
public static class EnrichReport
{
    /// <param name="files">One for each paper that was asked about.</param>
    /// <param name="unasked">How many papers have no identifier to ask by.</param>
    /// <param name="isDone">Whether the files have been changed.</param>
    public static void Write(ImmutableArray<FileProposal> files, int unasked, bool isDone, TextWriter to)
    {
        foreach (var file in files)
        {
            var proposal = file.Proposal;
            foreach (var some in proposal.Facts.GroupBy(fact => fact.Registries))
                to.WriteLine($"{file.Path}: {(file.After is null ? "not changed, for its layout; add by hand" : isDone ? "gained" : "would gain")} {string.Join(", ", some.Select(fact => fact.Key))}, says {some.Key}");
            foreach (var difference in proposal.Contradictions) to.WriteLine($"{difference.At}: differs: {difference.Value}");
            foreach (var silence in proposal.Unanswered) to.WriteLine($"{file.Path}: not answered: {silence}");
        }

        var changed = files.Where(file => file.After is not null && file.Proposal.Facts.Length > 0).ToArray();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Asked about {Count(files.Length, "paper")}{(unasked > 0 ? $" ({unasked:N0} without an identifier)" : "")}: {Count(changed.Length, "file")} {(isDone ? "gained" : "would gain")} {Count(changed.Sum(file => file.Proposal.Facts.Length), "fact")}, {Count(files.Count(file => !file.Proposal.Contradictions.IsEmpty), "paper")} {(files.Count(file => !file.Proposal.Contradictions.IsEmpty) == 1 ? "differs" : "differ")}, {files.Count(file => !file.Proposal.Unanswered.IsEmpty):N0} not fully answered."));
    }

    private static string Count(int number, string one) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {one}{(number == 1 ? "" : "s")}");
}
