using System.Collections.Immutable;
using StatiqSite.Content.Shapes;

namespace StatiqSite.Content.Benchmarks;

/// <summary>The keys of <c>input/benchmarks/&lt;id&gt;.yaml</c>, in canonical order.</summary>
public static class BenchmarkShape
{
    public static readonly ImmutableArray<string> BaselineKinds = ["human", "expert", "chance"];

    public static readonly ImmutableArray<string> Directions = ["higher", "lower"];

    public static readonly Shape.Map Benchmark = new([
        new("name", Forms.Any, "The benchmark's name.", Required: true),
        new("task", Forms.Any, "What a model is asked to do, in a few words."),
        new("description", Forms.Any, "One to three sentences in our own words."),
        new("metrics", new Shape.ListOf(new Shape.Map([
            new("id", Forms.Identifier, "Stable identifier, which results name.", Required: true),
            new("label", Forms.Any, "As readers see it.", Required: true),
            new("unit", Forms.Any, "Written behind a figure, such as %; absent where there is none."),
            new("better", new Shape.Choice(Directions), "Which figures are better.", Required: true),
            new("range", new Shape.Map([
                new("min", Forms.Number, "The lowest possible figure."),
                new("max", Forms.Number, "The highest possible figure."),
            ]), "Between which bounds every figure lies."),
        ])), "What is measured; the first one is the usual one.", Required: true),
        new("paper", Forms.Key, "The paper that introduced it."),
        new("languages", new Shape.ListOf(Forms.Language, OrSingle: true), "Languages of its items, such as en or zh."),
        new("size", Forms.Any, "How much it holds, such as 1,273 test questions."),
        new("url", Forms.Address, "Where to get it."),
        new("baselines", new Shape.ListOf(new Shape.Map([
            new("kind", new Shape.Choice(BaselineKinds), "Who or what was measured: people, experts of the field, or guessing.", Required: true),
            new("metric", Forms.Identifier, "One of the metrics above.", Required: true),
            new("value", Forms.Number, "The figure, in the metric's unit.", Required: true),
            new("subset", Forms.Any, "The part of the benchmark it holds for; all where absent."),
            new("split", Forms.Any, "The split it holds for; all where absent."),
            new("source", Forms.Source, "The paper or page that states the figure; needed for people and experts."),
            new("place", Forms.Any, "Where it stands there, such as Table 3."),
            new("note", Forms.Any, "Who was asked, or how it was computed."),
        ])), "What people, experts or guessing reach."),
        new("aliases", new Shape.ListOf(Forms.Identifier), "Former identifiers; their addresses redirect here."),
        new("note", Forms.Any, "A doubt or remark about this entry, for whoever edits it; shown on the quality page."),
    ]);
}
