using System.Collections.Immutable;
using StatiqSite.Content;
using StatiqSite.Content.Papers;

namespace StatiqSite.Registries.Enriching;

/// <summary>What the registries know of one paper and its file lacks or contradicts.</summary>
/// <param name="Paper">As the file has it.</param>
/// <param name="Better">The paper with what is proposed.</param>
/// <param name="Facts">What is proposed, in the file's order; empty when nothing is.</param>
/// <param name="Contradictions">Sentences about facts that both have and that differ, at their place in the file; never applied.</param>
/// <param name="IsAnswered">Whether any registry answered.</param>
/// <param name="Unanswered">Sentences about registries that did not answer.</param>
public sealed record Proposal(
    PaperFile Paper, PaperFile Better, ImmutableArray<ProposedFact> Facts, ImmutableArray<Located<string>> Contradictions, bool IsAnswered, ImmutableArray<string> Unanswered);
