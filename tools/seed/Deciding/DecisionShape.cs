using StatiqSite.Content.Papers;
using StatiqSite.Content.Shapes;

namespace StatiqSite.Seed.Deciding;

/// <summary>The keys of <c>decisions.yaml</c>.</summary>
public static class DecisionShape
{
    public static readonly Shape.Map File = new([
        new("list-date", Forms.Date, "When the works that only the paper list names came in.", Required: true),
        new("organizations", new Shape.ListOf(Forms.Any), "Authors that are not persons."),
        new("chapters", new Shape.Table(Forms.Any), "Section of the paper list: chapter or section of the companion."),
        new("venues", new Shape.ListOf(new Shape.Map([
            new("name", Forms.Any, "The spelling that we use.", Required: true),
            new("also", new Shape.ListOf(new Shape.Text(Forms.Any.Form with { Expected = "text as the lists have it" })), "Other spellings."),
            new("type", new Shape.Choice(PaperShape.Types), "What is published there."),
        ])), "Venues with more than one spelling, or of which we know what is published there."),
        new("same-work", new Shape.ListOf(new Shape.Map([
            new("references", new Shape.ListOf(Forms.Count), "Numbers in the review's reference list.", Required: true),
            new("because", Forms.Any, "Why.", Required: true),
        ])), "References that are one work although nothing in them agrees."),
        new("rows", new Shape.ListOf(new Shape.Map([
            new("reference", Forms.Count, "A number in the review's reference list."),
            new("line", Forms.Count, "Or a line of the paper list."),
            new("title", Forms.Any, "The right title."),
            new("other-titles", new Shape.ListOf(Forms.Any), "Titles that it has elsewhere."),
            new("authors", new Shape.ListOf(new Shape.TextOrMap(Forms.Any, new Shape.Map([new("literal", Forms.Any, "An organization.", Required: true)]))), "The right names."),
            new("venue", Forms.Any, "The right venue."),
            new("without", new Shape.ListOf(new Shape.Choice(["volume", "code", "data", "demo", "model", "blog"])), "What is wrong and left out."),
            PaperShape.Paper.Fields.Single(field => field.Key == "links"),
            new("note", Forms.Any, "What a person who edits the paper should know.", Required: true),
        ])), "What is known better than a row says."),
    ]);
}
