using System.Collections.Immutable;
using StatiqSite.Content.Shapes;
using StatiqSite.Content.Yaml;

namespace StatiqSite.Content.Glossaries;

/// <summary>The terms that <c>glossary.yaml</c> explains; each id once, in order.</summary>
public sealed record GlossaryFile(ImmutableArray<GlossaryEntry> Terms)
{
    /// <summary>The shape of the file, for its schema.</summary>
    public static readonly Shape.Map Shape = new([
        new("terms", new Shape.ListOf(new Shape.Map([
            new("id", Forms.Identifier, "Stable identifier, by which chapters choose terms.", Required: true),
            new("term", Forms.Any, "The term as readers see it.", Required: true),
            new("abbreviation", Forms.Any, "Its short form, such as RLHF."),
            new("definition", Forms.Any, "What it means, in our own words.", Required: true),
            new("cites", new Shape.ListOf(Forms.Key, OrSingle: true), "Papers that the definition rests on."),
        ])), "The terms, in order.", Required: true),
    ]);

    /// <summary>Null when the file is no mapping. Everything wrong is reported; an entry without a definition is left out.</summary>
    public static GlossaryFile? Parse(string path, string text, Diagnostics diagnostics)
    {
        if (YamlTree.Parse(path, text, diagnostics) is not { } raw) return null;
        var terms = ImmutableArray.CreateBuilder<GlossaryEntry>();
        foreach (var item in new ShapeCheck(diagnostics).Of(raw, Shape).ItemsOf("terms").OfType<YamlNode.Map>())
        {
            if (item.LocatedText("id") is not { } id || item.TextOf("term") is not { } term || item.TextOf("definition") is not { } definition) continue;
            if (terms.Any(known => known.Id == id.Value))
                diagnostics.Report(GlossaryRules.TermTwice, id.At, $"The term `{id.Value}` is declared twice.");
            else
                terms.Add(new GlossaryEntry(id.Value, term, item.TextOf("abbreviation"), definition, item.TextsOf("cites")));
        }

        return new GlossaryFile(terms.ToImmutable());
    }
}
