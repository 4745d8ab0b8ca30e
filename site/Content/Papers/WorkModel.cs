using System.Collections.Immutable;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Works;

namespace StatiqSite.Content.Papers;

/// <summary>A model that a work introduces; null means not stated, an empty array too.</summary>
/// <param name="Bases">The models it was made from.</param>
/// <param name="Parameters">Its size as the field writes it: 540B.</param>
/// <param name="Modalities">What it takes in.</param>
/// <param name="Languages">BCP 47.</param>
/// <param name="Open">Whether its weights are open.</param>
/// <param name="Licence">Of its weights.</param>
/// <param name="TrainingSize">How many samples: 160K instructions.</param>
/// <param name="Planning">How an agent plans; likewise what it remembers and calls.</param>
/// <param name="Cites">The papers behind names that stand in the facts above.</param>
/// <param name="Origin">Which paper or page states the facts, where that is not the work itself.</param>
/// <param name="Links">Its own, where the work has several models; those of the work stand there.</param>
public sealed record WorkModel(
    string Name,
    ImmutableArray<string> Bases,
    string? Parameters,
    string? Task,
    ImmutableArray<string> Modalities,
    ImmutableArray<string> Languages,
    bool? Open,
    ModelAccess? Access,
    string? Licence,
    string? TrainingData,
    string? TrainingSize,
    string? Planning,
    string? Memory,
    string? Tools,
    ImmutableArray<CitedName> Cites,
    ImmutableArray<WorkLink> Links,
    Origin Origin)
{
    /// <summary>Every fact that may mention another work by name.</summary>
    internal IEnumerable<string> Facts => new[] { Task, TrainingData, TrainingSize, Planning, Memory, Tools }.OfType<string>().Concat(Bases).Concat(Modalities);
}
