using System.Text;
using StatiqSite.Content;
using StatiqSite.Content.Papers;

namespace StatiqSite.Registries.Enriching;

/// <summary>A proposal as a change of its file.</summary>
/// <param name="Path">As the user would type it.</param>
/// <param name="Before">The file's text.</param>
/// <param name="After">With what is proposed; the layout and comments are the file's own. Null when the file does not take the change.</param>
/// <param name="HasMark">Whether the file begins with a byte order mark, which it keeps.</param>
public sealed record FileProposal(Proposal Proposal, string Path, string Before, string? After, bool HasMark)
{
    /// <exception cref="IOException">The file has gone, or cannot be read.</exception>
    public static FileProposal Of(Proposal proposal)
    {
        var path = proposal.Paper.Source.Path;
        var text = File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        var hasMark = File.ReadAllBytes(path).AsSpan().StartsWith(Encoding.UTF8.Preamble);
        return new FileProposal(proposal, path, text, PaperFileEdit.Apply(text, proposal.Better, proposal.Facts.Select(fact => fact.Key)), hasMark);
    }

    /// <summary>Puts the file in its place, whole or not at all.</summary>
    /// <exception cref="IOException">The disk refuses.</exception>
    public void Write()
    {
        if (After is not null) WholeFile.Replace(Path, After, HasMark);
    }

    /// <summary>A unified diff that `git apply` and `patch -p1` take; empty when nothing changes.</summary>
    public string Diff => After is null || After == Before ? "" : UnifiedDiff.Of(Path, Before, After);
}
