using System.Collections.Immutable;
using StatiqSite.Content.Papers;
using StatiqSite.Kit.Wording;

namespace StatiqSite.Kit.Comparing;

/// <summary>What is stated of a model, as lists of facts show it.</summary>
/// <param name="Values">Empty where nothing is stated.</param>
public sealed record ModelFact(string Id, string Label, ImmutableArray<string> Values)
{
    /// <summary>All facts, in order; each function gives the values of one model.</summary>
    private static readonly ImmutableArray<(string Id, string Label, Func<WorkModel, IEnumerable<string?>> Of)> All =
    [
        ("model.task", "Made for", model => [model.Task]),
        ("model.base", "Made from", model => model.Bases),
        ("model.size", "Size", model => [model.Parameters]),
        ("model.input", "Takes in", model => model.Modalities),
        ("model.languages", "Languages", model => model.Languages.Select(LanguageText.Of)),
        ("model.access", "Access", model => [ModelText.Access(model)]),
        ("model.training", "Training", model => [ModelText.Training(model)]),
    ];

    public static ImmutableArray<(string Id, string Label)> Labels { get; } = [.. All.Select(fact => (fact.Id, fact.Label))];

    /// <summary>Those that something is stated of.</summary>
    public static IEnumerable<ModelFact> Of(WorkModel model) =>
        from fact in All
        let values = fact.Of(model).OfType<string>().Where(value => value.Length > 0).ToImmutableArray()
        where !values.IsEmpty
        select new ModelFact(fact.Id, fact.Label, values);
}
