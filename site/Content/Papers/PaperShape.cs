using System.Collections.Immutable;
using StatiqSite.Content.Shapes;

namespace StatiqSite.Content.Papers;

/// <summary>The keys of <c>input/papers/**/&lt;key&gt;.yaml</c>, in canonical order.</summary>
public static class PaperShape
{
    public static readonly ImmutableArray<string> Types =
        ["article", "conference", "preprint", "chapter", "book", "thesis", "report", "dataset", "software", "web"];

    public static readonly ImmutableArray<string> Statuses = ["published", "preprint", "corrected", "retracted", "withdrawn"];

    private static readonly Shape.Map Person = new([
        new("family", Forms.Any, "Family name."),
        new("given", Forms.Any, "Given names or initials."),
        new("particle", Forms.Any, "Written before the family name and not sorted by: van, de la."),
        new("suffix", Forms.Any, "Jr, III."),
        new("orcid", Forms.Orcid, "ORCID iD."),
        new("literal", Forms.Any, "An organization, instead of all the others."),
    ]);

    public static readonly ImmutableArray<string> Accesses = ["download", "gated", "api", "web", "closed"];

    private static readonly Shape.Map Links = new([
        new("code", Forms.Address, "Source code."),
        new("data", Forms.Address, "Data."),
        new("demo", Forms.Address, "A demonstration."),
        new("model", Forms.Address, "Model weights."),
        new("blog", Forms.Address, "A project page or post."),
    ]);

    private static readonly Shape.Map Model = new([
        new("name", Forms.Any, "The model's name.", Required: true),
        new("base", new Shape.ListOf(Forms.Any, OrSingle: true), "The model or models it was made from."),
        new("parameters", Forms.Any, "Size, such as 540B."),
        new("task", Forms.Any, "What it was made for, in a few words."),
        new("modalities", new Shape.ListOf(Forms.Any, OrSingle: true), "What it takes in, such as text, X-ray or genomics."),
        new("languages", new Shape.ListOf(Forms.Language, OrSingle: true), "Languages it was made for, such as en or zh."),
        new("open", Forms.Flag, "Whether its weights are open."),
        new("access", new Shape.Choice(Accesses), "How the public can use it: weights for anyone, weights on request, a programming interface, a web page or app, or not at all."),
        new("licence", Forms.Any, "Licence of its weights, as an SPDX identifier where there is one."),
        new("training-data", Forms.Any, "What it was trained on."),
        new("training-size", Forms.Any, "How many samples that is, such as 160K instructions."),
        new("planning", Forms.Any, "For agents: how it plans, or none."),
        new("memory", Forms.Any, "For agents: what it remembers, or none."),
        new("tools", Forms.Any, "For agents: what it calls from outside, or none."),
        new("cites", new Shape.Table(Forms.Key, "{ PLIP: huang2023avf }"), "The paper behind a name that stands above, such as PLIP: huang2023avf; cited in tables."),
        new("links", Links, "Its own code and weights, where the work has several models."),
        new("source", Forms.Source, "The paper or page that states these facts; this work where absent."),
        new("place", Forms.Any, "Where they stand there, such as Table 2."),
    ]);

    private static readonly Shape.Map Result = new([
        new("benchmark", Forms.Identifier, "A benchmark declared in benchmarks/.", Required: true),
        new("metric", Forms.Identifier, "One of the benchmark's metrics.", Required: true),
        new("value", Forms.Number, "The figure, in the metric's unit.", Required: true),
        new("model", Forms.Any, "The model it was measured on, of this work or another's.", Required: true),
        new("setting", Forms.Any, "How it was asked or trained, such as zero-shot, 5-shot or fine-tuned."),
        new("subset", Forms.Any, "The part of the benchmark, such as closed-ended; all of it where absent."),
        new("split", Forms.Any, "The split, such as test or dev."),
        new("date", Forms.Date, "When it was published; the work's own date where absent."),
        new("source", Forms.Source, "The paper or page that states the figure; this work where absent."),
        new("place", Forms.Any, "Where it stands there, such as Table 3."),
        new("note", Forms.Any, "What a reader must know to read the figure rightly."),
    ]);

    public static readonly Shape.Map Paper = new([
        new("type", new Shape.Choice(Types), "What kind of publication it is; `article` where absent."),
        new("title", Forms.Any, "The title, without a final full stop.", Required: true),
        new("alternative-titles", new Shape.ListOf(Forms.Any), "Titles it has elsewhere; searched, not exported."),
        new("authors", new Shape.ListOf(new Shape.TextOrMap(Forms.Any, Person)), "In printed order; `et al.` may stand last."),
        new("date", Forms.Date, "When it first appeared: a year, a month or a day.", Required: true),
        new("venue", Forms.Any, "Journal, proceedings, preprint server or site."),
        new("volume", Forms.Numeral, "Volume."),
        new("issue", Forms.Numeral, "Issue or number."),
        new("pages", Forms.Numeral, "Pages or article number."),
        new("publisher", Forms.Any, "Publisher, or the institution of a report or thesis."),
        new("doi", Forms.Doi, "The DOI, bare."),
        new("arxiv", Forms.Arxiv, "The arXiv identifier, without version."),
        new("pmid", Forms.PubMed, "The PubMed number."),
        new("pmcid", Forms.PubMedCentral, "The PubMed Central identifier."),
        new("isbn", Forms.Isbn, "The ISBN of a book."),
        new("issn", Forms.Issn, "The ISSN of the journal."),
        new("url", Forms.Address, "Where to read it when no identifier leads there."),
        new("accessed", Forms.Date, "When a web page was read."),
        new("language", Forms.Language, "The language of the work, such as en or zh."),
        new("links", Links, "What belongs to the work."),
        new("citation-number", new Shape.ListOf(Forms.Count, OrSingle: true), "The number or numbers under which the review's own reference list has it."),
        new("chapters", new Shape.ListOf(Forms.Any), "Chapters or sections where it belongs although no sentence cites it."),
        new("topics", new Shape.Table(new Shape.ListOf(Forms.Identifier, OrSingle: true), "{ modality: [text, imaging] }"), "Facet: terms, all declared in topics.yaml."),
        new("summary", Forms.Any, "One to three sentences in our own words."),
        new("summary-source", Forms.Any, "What the summary rests on."),
        new("models", new Shape.ListOf(Model), "Models that the work introduces."),
        new("results", new Shape.ListOf(Result), "Figures that the work reports."),
        new("versions", new Shape.Map([
            new("preprint", Forms.Version, "arXiv identifier, DOI or address of the preprint."),
            new("published", Forms.Version, "DOI, arXiv identifier or address of the published version."),
        ]), "The same work elsewhere."),
        new("status", new Shape.Choice(Statuses), "Where it stands; `published` where absent, `preprint` for preprints."),
        new("notice", Forms.Address, "The notice of correction, retraction or withdrawal."),
        new("added", Forms.Date, "When it entered the companion."),
        new("aliases", new Shape.ListOf(Forms.Key), "Former or other citation keys; their addresses redirect here."),
        new("note", Forms.Any, "A doubt or remark about this entry, for whoever edits it; shown on the quality page."),
    ]);
}
