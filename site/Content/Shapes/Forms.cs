using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Content.Shapes;

/// <summary>The forms of text that input files use.</summary>
public static partial class Forms
{
    // Above the forms, which use them when they are made.
    private static readonly Numerals AnyNumber = new(Whole: true, Broken: true);
    private static readonly Numerals Natural = new(Whole: true, Broken: false, Least: 0);
    private static readonly Numerals ArxivNumber = new(Whole: false, Broken: true, Least: 704, Most: 9913);

    public static readonly Shape.Text Any = new(new TextForm("text", ShapeRules.Empty, text => !string.IsNullOrWhiteSpace(text), @"\S", AnyNumber));
    public static readonly Shape.Text Numeral = new(Any.Form with { Figures = Figures.Whole });
    public static readonly Shape.Text Date = new(new TextForm("a date", ShapeRules.Date, text => PartialDate.Find(text) is not null, PartialDate.Pattern, new Numerals(Whole: true, Broken: false, Least: 1000, Most: 9999), Figures: Figures.All));
    public static readonly Shape.Text Number = new(new TextForm("a number", ShapeRules.Number, text => NumberForm().IsMatch(text) && decimal.TryParse(text, CultureInfo.InvariantCulture, out _), @"^-?[0-9]+(\.[0-9]+)?$", AnyNumber, Figures: Figures.All));
    public static readonly Shape.Text Count = new(new TextForm("a whole number from 1 to 99999", ShapeRules.Number, text => CountForm().IsMatch(text), "^[1-9][0-9]{0,4}$", new Numerals(Whole: true, Broken: false, Least: 1, Most: 99999), Figures: Figures.Whole));
    public static readonly Shape.Text Identifier = new(new TextForm("an identifier", ShapeRules.Identifier, text => IdentifierForm().IsMatch(text), IdentifierPattern, Natural));
    public static readonly Shape.Text Key = new(new TextForm("a citation key", ShapeRules.Identifier, text => CitationKey.Find(text) is not null, CitationKey.Pattern, Natural));
    public static readonly Shape.Text Language = new(new TextForm("a language code", ShapeRules.Language, text => LanguageForm().IsMatch(text), "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    public static readonly Shape.Text Doi = new(new TextForm("a DOI", ShapeRules.Doi, text => Works.Doi.Find(text) is not null, @"^10\.[0-9]{4,9}(\.[0-9]+)*/\S+$"));
    public static readonly Shape.Text Arxiv = new(new TextForm("an arXiv identifier", ShapeRules.Arxiv, text => ArxivId.Find(text) is not null, @"^([0-9]{2}(0[1-9]|1[0-2])\.[0-9]{4,5}|[a-z-]+(\.[A-Z]{2})?/[0-9]{2}(0[1-9]|1[0-2])[0-9]{3})$", ArxivNumber));
    public static readonly Shape.Text PubMed = new(new TextForm("a PubMed number", ShapeRules.PubMed, text => PubMedForm().IsMatch(text), "^[1-9][0-9]{0,8}$", new Numerals(Whole: true, Broken: false, Least: 1, Most: 999_999_999), Figures: Figures.Whole));
    public static readonly Shape.Text PubMedCentral = new(new TextForm("a PubMed Central identifier", ShapeRules.PubMed, text => PubMedCentralForm().IsMatch(text), "^PMC[1-9][0-9]{0,8}$"));
    public static readonly Shape.Text Orcid = new(new TextForm("an ORCID iD", ShapeRules.Orcid, CheckDigit.IsOrcid, "^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]$"));
    public static readonly Shape.Text Isbn = new(new TextForm("an ISBN", ShapeRules.Isbn, CheckDigit.IsIsbn, "^[0-9][0-9-]*[0-9X]$", Natural));
    public static readonly Shape.Text Issn = new(new TextForm("an ISSN", ShapeRules.Issn, CheckDigit.IsIssn, "^[0-9]{4}-[0-9]{3}[0-9X]$"));
    public static readonly Shape.Text Address = new(new TextForm("an https or http address", ShapeRules.Address, text => WebAddress.Find(text) is not null, @"^https?://\S+$"));
    public static readonly Shape.Text Site = new(new TextForm("an https or http address without `?` and `#`", ShapeRules.Address, text => WebAddress.Find(text) is { } address && !address.Value.AsSpan().ContainsAny('?', '#'), @"^https?://[^\s?#]+$"));
    public static readonly Shape.Text Version = new(new TextForm("an arXiv identifier, a DOI or an https address", ShapeRules.Version, text => ArxivId.Find(text) is not null || Works.Doi.Find(text) is not null || WebAddress.Find(text) is not null, @"^([0-9]{2}(0[1-9]|1[0-2])\.[0-9]{4,5}|[a-z-]+(\.[A-Z]{2})?/[0-9]{2}(0[1-9]|1[0-2])[0-9]{3}|10\.[0-9]{4,9}(\.[0-9]+)*/\S+|https?://\S+)$", ArxivNumber));
    public static readonly Shape.Text Source = new(new TextForm("a citation key or an https address", ShapeRules.Source, text => CitationKey.Find(text) is not null || WebAddress.Find(text) is not null, @"^(https?://\S+|[a-z0-9]([a-z0-9_-]*[a-z0-9])?)$", Natural));
    public static readonly Shape.Choice Flag = new(["true", "false"]);

    private const string IdentifierPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    [GeneratedRegex(@"\A-?[0-9]+(\.[0-9]+)?\z")]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"\A[1-9][0-9]{0,4}\z")]
    private static partial Regex CountForm();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex IdentifierForm();

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex LanguageForm();

    [GeneratedRegex(@"\A[1-9][0-9]{0,8}\z")]
    private static partial Regex PubMedForm();

    [GeneratedRegex(@"\APMC[1-9][0-9]{0,8}\z")]
    private static partial Regex PubMedCentralForm();
}
