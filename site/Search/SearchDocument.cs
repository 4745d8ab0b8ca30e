using System.Collections.Immutable;
using StatiqSite.Catalog;

namespace StatiqSite.Search;

/// <summary>What is found as one thing: a paper, or a place of a chapter.</summary>
/// <param name="Texts">In order; words of one text never follow on those of another.</param>
internal sealed record SearchDocument(ImmutableArray<SearchText> Texts)
{
    /// <param name="benchmarks">Names by id.</param>
    public static SearchDocument Of(Paper paper, IReadOnlyDictionary<string, string> benchmarks, Abbreviations abbreviations)
    {
        var work = paper.Work;
        var texts = ImmutableArray.CreateBuilder<SearchText>();
        texts.Add(new(SearchField.Title, 6, 10, paper.Title));
        foreach (var title in work.AlternativeTitles) texts.Add(new(SearchField.Title, 3, 10, title));
        // One of many authors says less of a paper than the only one, and a long list has every initial.
        var weight = 5f / (1 + (0.1f * work.Authors.Named.Length));
        foreach (var author in work.Authors.Named) texts.Add(new(SearchField.Author, weight, 3, author.FullName));
        if (work.Venue is { } venue) texts.Add(new(SearchField.Venue, 2, 3, venue));
        foreach (var term in paper.Terms.SelectMany(term => term.Parents.Add(term)).Distinct())
            foreach (var name in term.Synonyms.Prepend(term.Label)) texts.Add(new(SearchField.Other, 1.5f, 3, name));
        foreach (var model in paper.File.Models) texts.Add(new(SearchField.Other, 3, 2, model.Name));
        foreach (var result in paper.File.Results.DistinctBy(result => result.Benchmark.Value))
            texts.Add(new(SearchField.Other, 2, 2, benchmarks.GetValueOrDefault(result.Benchmark.Value, result.Benchmark.Value)));
        if (paper.File.Summary is { } summary) texts.Add(new(SearchField.Other, 1, 40, summary));
        texts.AddRange(Named(abbreviations.In(Own(paper))));
        return new SearchDocument(texts.ToImmutable());
    }

    public static SearchDocument Of(ChapterPlace place, Abbreviations abbreviations) =>
        new([new(SearchField.Title, 3, 5, place.Heading), new(SearchField.Other, 1, 200, place.Text), .. Named(abbreviations.In(place.Heading, place.Text))]);

    /// <summary>What a paper says in sentences.</summary>
    public static IEnumerable<string> Own(Paper paper) => paper.Work.AlternativeTitles.Prepend(paper.Title).Concat(paper.File.Summary is { } summary ? [summary] : []);

    private static IEnumerable<SearchText> Named(IEnumerable<string> abbreviations) => abbreviations.Select(abbreviation => new SearchText(SearchField.Other, 1, 1, abbreviation));
}
