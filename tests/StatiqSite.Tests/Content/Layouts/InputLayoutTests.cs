using StatiqSite.Content;
using StatiqSite.Content.Layouts;

namespace StatiqSite.Tests.Content.Layouts;

public sealed class InputLayoutTests
{
    private const string PaperSchema = "# yaml-language-server: $schema=../schema/paper.json\n";

    [Fact]
    public void Keys_quotes_names_and_folds_are_the_usual_ones() =>
        Assert.Equal(PaperSchema + """
            title: >-
              A title that is folded because it would otherwise be one of those that do not fit into the hundred
              columns of a line
            authors:
              - Singhal, Karan
              - Gogh, Vincent van
              - Li, Chen
              - { family: Gogh, given: Vincent, particle: van }
              - { literal: OpenAI }
              - OpenAI
              - et al.
            date: 2023-07
            volume: 620
            issue: "12.10"
            arxiv: "2212.13138"
            citation-number: 7
            topics:
              task: [report]
              modality: [text, chest-x-ray]
            note: First paragraph. Second one.

            """, Paper("""

            title: 'A title that is folded because it would otherwise be one of those
              that do not fit into the hundred columns of a line'
            date: "2023-07"
            note: |
              First paragraph.

              Second one.
            volume: '620'
            topics:
                task: report
                modality:
                - text
                - "chest-x-ray"
            authors: [Karan Singhal, Vincent van Gogh, {given: Chen, family: Li}, { particle: van, family: Gogh, given: Vincent}, literal: OpenAI,
              OpenAI, et al]
            issue: 12.10
            citation-number: [7]
            arxiv: 2212.13138
            """));

    [Fact]
    public void A_comment_stays_with_what_it_is_about() =>
        Assert.Equal(PaperSchema + """
            # Copied by hand.
            # Do not trust it.

            type: article
            # above the title
            title: T # beside the title
            authors: # beside all names
              # above the first name
              - Li, Chen # beside the first
              # above the second
              - Gao, Hua
              # below the last
            date: 2024
            # above the links
            links:
              # above the code
              code: https://example.org/code # beside it
              data: https://example.org/data
            summary: >- # beside the summary
              Its text is long enough to be folded over two lines, even though nothing is said in it that
              anybody would miss.
            models:
              - # beside the model
                name: M
                base:
                  - A # why A
                  - B
                # why so few
                parameters: 7B
                # below the model
              # a second model is missing
            # the end

            """, Paper("""
            # Copied by hand.
            # yaml-language-server: $schema=../schema/paper.json
            # Do not trust it.

            # above the title
            title: # beside the title
              T
            date: 2024
            authors: # beside all names
            # above the first name
            - Chen Li # beside the first
            # above the second
            - Gao, Hua
             # below the last
            models:
              - # beside the model
                name: M
                # why so few
                parameters: 7B
                base: [A, # why A
                  B]
                # below the model
              # a second model is missing
            summary: > # beside the summary
              Its text is long enough to be folded over two lines, even though
              nothing is said in it that anybody would miss.
            # above the links
            links: { data: https://example.org/data,
              # above the code
              code: https://example.org/code # beside it
            }
            type: article
            # the end
            """));

    [Fact]
    public void A_mistake_stays_the_mistake_it_is() =>
        Assert.Equal(PaperSchema + """
            title:
            authors: ~
            date: null
            doi: " 10.1000/x"
            links: not a mapping
            topics: { modality: }
            unknown: key

            """.Replace("topics: { modality: }", "topics:\n  modality:", StringComparison.Ordinal), Paper("""
            unknown: key
            title:
            authors: ~
            links: not a mapping
            topics: { modality: }
            date: null
            doi: " 10.1000/x"
            """));

    [Fact]
    public void An_address_of_a_schema_that_the_author_chose_stays() =>
        Assert.Equal("# yaml-language-server: $schema=https://example.org/schema/paper.json\ntitle: T\n", Paper("""
            title: T
            # yaml-language-server: $schema=https://example.org/schema/paper.json
            """.Replace("title: T\n", "", StringComparison.Ordinal) + "\ntitle: T"));

    [Theory]
    [InlineData("title: [T\n", "YAML001")]
    [InlineData("title: T\ntitle: U\n", "YAML002")]
    [InlineData("title: &a T\nnote: *a\n", "YAML003")]
    [InlineData("title: T\n---\ntitle: U\n", "YAML006")]
    [InlineData("- T\n", "YAML005")]
    [InlineData("", "YAML005")]
    public void What_is_no_tree_is_left_alone(string text, string code)
    {
        var diagnostics = new Diagnostics();

        Assert.Null(InputLayout.TextOf("papers/a.yaml", text, FileKind.Paper, depth: 1, diagnostics));

        Assert.Contains(code, diagnostics.InOrder().Select(found => found.Rule.Code));
    }

    [Fact]
    public void Facets_and_metrics_are_laid_out_too() =>
        Assert.Equal("""
            # yaml-language-server: $schema=schema/topics.json
            facets:
              - id: modality
                label: Modality
                single: false
                terms:
                  - { id: text, label: Text }
                  - id: imaging
                    label: Imaging
                    synonyms: [medical images, "images, medical"]
                    children:
                      - { id: "2024", label: "2024" }

            """, InputLayout.TextOf("topics.yaml", """
            facets:
            - terms:
              - {label: Text, id: text}
              - id: imaging
                children: [{id: 2024, label: 2024}]
                synonyms:
                - medical images
                - images, medical
                label: Imaging
              single: "false"
              label: Modality
              id: modality
            """, FileKind.Topics, depth: 0, new Diagnostics()));

    private static string? Paper(string text) => InputLayout.TextOf("papers/a.yaml", text, FileKind.Paper, depth: 1, new Diagnostics());
}
