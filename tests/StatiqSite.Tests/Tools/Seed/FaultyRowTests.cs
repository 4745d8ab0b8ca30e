namespace StatiqSite.Tests.Tools.Seed;

public sealed class FaultyRowTests
{
    private const string Good = """{"n": 1, "raw_key": "key2023", "title": "T", "authors": ["A. Author"], "year": 2023, "type": "article", "venue": "Nature"}""";

    [Theory]
    [InlineData("""{"n": 1,""", "review-references.jsonl(2,8): error SEED001: The line is not valid JSON. Write one JSON object a line.\n")]
    [InlineData("[1]", "review-references.jsonl(2,1): error SEED001: The line holds a list, not an object. Write one JSON object a line.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "authors": [], "year": 2023}""", "review-references.jsonl(2,1): error SEED002: `title` is missing. Add the field.\n")]
    [InlineData("""{"raw_key": "k", "title": "T", "year": 2023}""", "review-references.jsonl(2,1): error SEED002: `n` is missing. Add the field.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "title": 7, "year": 2023}""", "review-references.jsonl(2,26): error SEED003: `title` must be text, but is a number. Give the field a value of that kind.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "title": "T", "year": "2023"}""", "review-references.jsonl(2,40): error SEED003: `year` must be a number, but is text. Give the field a value of that kind.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "title": "T", "year": 2023.5}""", "review-references.jsonl(2,40): error SEED003: `year` must be a whole number, but is 2023.5. Give the field a value of that kind.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "title": "T", "year": 2023, "authors": [1]}""", "review-references.jsonl(2,54): error SEED003: `authors` must be text, but is a number. Give the field a value of that kind.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "title": "T", "year": 2023, "authors_truncated": "yes"}""", "review-references.jsonl(2,54): error SEED003: `authors_truncated` must be true or false, but is text. Give the field a value of that kind.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "title": "T", "year": 2023, "arxiv": "2312"}""", "review-references.jsonl(2,54): error SEED004: `arxiv` must be an arXiv identifier, but is `2312`. Mend the value.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "title": "T", "year": 2023, "type": "poem"}""", "review-references.jsonl(2,54): error SEED004: `type` must be one of article, book, inproceedings, preprint, report, software, webpage, but is `poem`. Mend the value.\n")]
    [InlineData("""{"n": 2, "raw_key": "+", "title": "T", "year": 2023}""", "review-references.jsonl(2,1): error SEED004: No citation key can be made of `+`. Mend the value.\n")]
    [InlineData("""{"n": 1, "raw_key": "k", "title": "U", "year": 2023}""", "review-references.jsonl(2,1): error SEED005: The number [1] stands in an earlier row already. Give every row a number of its own.\n")]
    [InlineData("""{"n": 2, "raw_key": "k", "title": "U", "year": 2023, "seed_list_lines": [88]}""", "review-references.jsonl(2,1): error SEED006: [2] is said to be the work of line 88, but there is no such row. Name a row that exists, or none.\n")]
    [InlineData("""{"n": 2, "raw_key": "Key2023", "title": "U", "year": 2023}""", "review-references.jsonl(2,1): error SEED007: The key `key2023` belongs to another work already. Change the key of one of the two, or say that they are one work.\n")]
    public void A_faulty_reference_is_told_with_its_place_and_nothing_is_written(string row, string message)
    {
        using var run = SeedRun.On($"{Good}\n{row}\n");

        Assert.Equal(message, run.Error);
        Assert.Equal(1, run.ExitCode);
        Assert.False(run.HasInput);
    }

    [Theory]
    [InlineData("""{"title": "T", "authors_as_given": "Liu", "year": 2023, "section": "Evaluation", "links": {"code": "github.com/x"}, "line": 7}""", "seed-papers.jsonl(1,92): error SEED004: `code` must be an https or http address, but is `github.com/x`. Mend the value.\n")]
    [InlineData("""{"title": "T", "authors_as_given": "Liu", "year": 2023, "section": "Evaluation", "links": [], "line": 7}""", "seed-papers.jsonl(1,82): error SEED003: `links` must be an object, but is a list. Give the field a value of that kind.\n")]
    [InlineData("""{"title": "T", "authors_as_given": "Liu", "year": 2023, "section": "Evaluation", "links": {}, "line": 7, "review_refs": [9]}""", "seed-papers.jsonl(1,1): error SEED006: line 7 is said to be the work of [9], but there is no such row. Name a row that exists, or none.\n")]
    public void A_faulty_entry_of_the_list_is_told_with_its_place_and_nothing_is_written(string row, string message)
    {
        using var run = SeedRun.On(listed: row);

        Assert.Equal(message, run.Error);
        Assert.Equal(1, run.ExitCode);
        Assert.False(run.HasInput);
    }

    [Fact]
    public void All_faults_are_told_at_once_in_order()
    {
        using var run = SeedRun.On("{\n\n" + """{"n": 2, "raw_key": "k", "title": 7, "year": "x", "doi": "doi.org/1"}""");

        Assert.Equal([
            "review-references.jsonl(1,2): error SEED001: The line is not valid JSON. Write one JSON object a line.",
            "review-references.jsonl(3,26): error SEED003: `title` must be text, but is a number. Give the field a value of that kind.",
            "review-references.jsonl(3,38): error SEED003: `year` must be a number, but is text. Give the field a value of that kind.",
            "review-references.jsonl(3,51): error SEED004: `doi` must be a DOI, but is `doi.org/1`. Mend the value.",
            "",
        ], run.Error.Split('\n'));
    }
}
