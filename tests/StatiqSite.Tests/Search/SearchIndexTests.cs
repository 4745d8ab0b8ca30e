using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Corpus;
using StatiqSite.Search;
using StatiqSite.Tests.Output;

namespace StatiqSite.Tests.Search;

public sealed class SearchIndexTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_word_of_every_title_summary_and_name_leads_to_its_paper()
    {
        var (review, index) = Made(papers: 700);
        var reader = new IndexReader(index);
        var papers = Review.NewestFirst(review.Papers);

        var found = Shards(reader).SelectMany(shard => shard)
            .SelectMany(entry => entry.Postings.Select(posting => ((entry.Word, posting.Document), posting)))
            .ToDictionary(entry => entry.Item1, entry => entry.posting);

        for (var number = 0; number < papers.Length; number++)
        {
            var paper = papers[number];
            Expect(paper.Title, fields: 1, number);
            foreach (var author in paper.Work.Authors.Named) Expect(author.FullName, fields: 2, number);
            Expect(paper.Work.Venue!, fields: 4, number);
            Expect(paper.File.Summary!, fields: 8, number);
        }

        void Expect(string text, int fields, int number) => SearchWords.Read(text, (word, _) =>
        {
            if (fields != 2 && SearchWords.Stop.Contains(word.ToString())) return;
            var posting = found[(word.ToString(), number)];
            Assert.Equal(fields, posting.Fields & fields);
            Assert.InRange(posting.Weight, 1, 15);
            Assert.Contains(posting.Places, place => 1 << (place & 3) == fields);
        });
    }

    [Fact]
    public void Words_are_sorted_over_all_shards_and_each_begins_where_the_page_says()
    {
        var reader = new IndexReader(Made(papers: 700).Index);

        string[][] shards = [.. Shards(reader).Select(shard => shard.Select(entry => entry.Word).ToArray())];

        string[] words = [.. shards.SelectMany(shard => shard)];
        Assert.Equal(words.Order(StringComparer.Ordinal).Distinct(), words);
        Assert.All(reader.Beginnings.Index(), beginning =>
        {
            Assert.True(string.CompareOrdinal(shards[beginning.Index][^1], beginning.Item) < 0);
            Assert.True(string.CompareOrdinal(shards[beginning.Index + 1][0], beginning.Item) >= 0);
        });
    }

    [Fact]
    public void Facets_traits_and_orders_say_what_the_papers_say()
    {
        var (review, index) = Made(papers: 500);
        var reader = new IndexReader(index);
        var papers = Review.NewestFirst(review.Papers);

        var (facets, traits) = reader.Facets();

        foreach (var (number, facet) in review.Taxonomy.Facets.Index())
        {
            Assert.All(papers.Index(), paper => Assert.Equal(
                facet.Terms.Index().Where(term => paper.Item.Has(term.Item)).Select(term => term.Index),
                facets[number][paper.Index]));
        }

        Assert.Equal(papers.Select(paper => paper.Work.Links.Length > 0), traits.Select(bits => (bits & 1) == 1));
        Assert.Equal(papers.Select(paper => paper.IsInReview), traits.Select(bits => (bits & 32) != 0));
        Assert.Contains(papers, paper => paper.IsInReview);
        Assert.Equal(
            papers.GroupBy(paper => paper.Work.Date.Year).OrderByDescending(year => year.Key).Select(year => (year.Key, year.Count(), year.Count(paper => paper.IsInReview))),
            reader.Years);
        Assert.Equal(papers.OrderByDescending(paper => paper.File.Added).Select(paper => paper.Key), reader.Order("added").Select(number => papers[number].Key));
        Assert.Equal(papers.Length, reader.Order("title").Distinct().Count());
    }

    [Fact]
    public void Rows_and_summaries_stand_where_their_number_says()
    {
        var (review, index) = Made(papers: 700);
        var reader = new IndexReader(index);
        var inBlock = reader.Boot.GetProperty("rows").GetInt32();

        Assert.Equal(2, inBlock);
        Assert.All(Review.NewestFirst(review.Papers).Index(), paper =>
        {
            var row = reader.Json($"r{paper.Index / inBlock}.bin")[paper.Index % inBlock];
            Assert.Equal(paper.Item.Key.Value, row[0].GetString());
            Assert.Equal(paper.Item.Title, row[1].GetString());
            Assert.Equal(paper.Item.File.Summary, reader.Json($"s{paper.Index / 80}.bin")[paper.Index % 80].GetString());
        });
        Assert.False(reader.Has($"r{(review.Papers.Length + inBlock - 1) / inBlock}.bin"));
    }

    [Theory]
    [InlineData("tanaka2024pilot", "tanaka2024pilot")]
    [InlineData("10.1000/aoi.2025.9", "tanaka2024pilot")]
    [InlineData("vangogh2020captions", "vangogh2021captions")]
    public void A_paper_is_found_by_former_keys_and_other_versions_which_its_row_confirms(string identifier, string key)
    {
        var review = Review.From(Reading(Path.Combine(CaseFolder.Root, "toy-review", "input")), new Diagnostics())!; // a good input
        var reader = new IndexReader(SearchIndex.Of(review));

        var number = Assert.Single(reader.Identified(identifier));

        var inBlock = reader.Boot.GetProperty("rows").GetInt32();
        var row = reader.Json($"r{number / inBlock}.bin")[number % inBlock];
        Assert.Equal(key, row[0].GetString());
        Assert.Contains(identifier, (string[])[key, .. row[11].GetString()!.Split('\n')]);
    }

    [Fact]
    public void Places_of_chapters_are_found_after_the_papers_and_open_at_their_heading()
    {
        var review = Review.From(Reading(LifelikeReview.Folder), new Diagnostics())!; // a good input
        var reader = new IndexReader(SearchIndex.Of(review));
        var anchors = review.Chapters.SelectMany(chapter => chapter.Headings.Select(heading => (chapter.Slug, heading.Id))).ToArray();

        var found = Shards(reader).SelectMany(shard => shard).ToDictionary(entry => entry.Word, entry => entry.Postings, StringComparer.Ordinal);
        var places = Enumerable.Range(0, reader.Boot.GetProperty("places").GetInt32()).Select(number => reader.Json($"c{number / 4}.bin")[number % 4]).ToArray();

        Assert.Equal(anchors, places.Select(place => (place[0].GetString()!, place[2].GetString()!)).Where(place => place.Item2.Length > 0));
        Assert.All(places.Index(), place => SearchWords.Read(place.Item[3].GetString()!, (word, _) =>
        {
            if (SearchWords.Stop.Contains(word.ToString())) return;
            Assert.Contains(found[word.ToString()], posting => posting.Document == reader.Papers + place.Index);
        }));
    }

    [Fact]
    public void The_same_review_gives_the_same_folder_and_another_one_another()
    {
        var (review, index) = Made(papers: 300);

        Assert.Equal(index.Folder, SearchIndex.Of(review).Folder);
        Assert.NotEqual(index.Folder, SearchIndex.Of(Review.From(Reading(LifelikeReview.Folder), new Diagnostics())!).Folder); // a good input
    }

    [Fact]
    public void An_abbreviation_that_one_paper_explains_leads_to_all_that_have_its_long_form()
    {
        MadeReview.Write(folder.Path, 20);
        var files = Directory.GetFiles(Path.Combine(folder.Path, "papers"), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        Retitle(files[0], "Imaginary wordy tests (IWTs) of everything");
        Retitle(files[1], "No imaginary wordy test");
        var review = Review.From(Reading(folder.Path), new Diagnostics())!; // a good input

        var found = Shards(new IndexReader(SearchIndex.Of(review))).SelectMany(shard => shard).Single(entry => entry.Word == "iwt").Postings.Select(posting => posting.Document);

        Assert.Equal(Review.NewestFirst(review.Papers).Index().Where(paper => paper.Item.Title.Contains("wordy", StringComparison.Ordinal)).Select(paper => paper.Index), found);

        static void Retitle(string file, string title) =>
            File.WriteAllLines(file, File.ReadAllLines(file).Select(line => line.StartsWith("title: ", StringComparison.Ordinal) ? $"title: {title}" : line));
    }

    private (Review Review, SearchIndex Index) Made(int papers)
    {
        MadeReview.Write(folder.Path, papers);
        var review = Review.From(Reading(folder.Path), new Diagnostics())!; // a good input
        return (review, SearchIndex.Of(review));
    }

    private static Sources Reading(string path) => new SourceReader(new InputFolder(path)).Read(new Diagnostics());

    private static IEnumerable<(string Word, (int Document, int Weight, int Fields, int[] Places)[] Postings)[]> Shards(IndexReader reader) =>
        Enumerable.Range(0, reader.Beginnings.Count + 1).Select(number => reader.Shard(number).ToArray());
}
