using System.Collections.Immutable;

namespace StatiqSite.Content.Shapes;

/// <summary>
/// What a YAML value may look like. <c>check</c> holds files against shapes, and the JSON Schemas are printed from
/// them, so that the two cannot disagree.
/// </summary>
public abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>How a message asks for it: "a date such as 2024-03".</summary>
    public abstract string Expected { get; }

    /// <summary>One line or paragraph of text, in a given form.</summary>
    public sealed record Text(TextForm Form) : Shape
    {
        public override string Expected => Form.Expected;
    }

    /// <summary>One of a few words.</summary>
    public sealed record Choice(ImmutableArray<string> Words) : Shape
    {
        public override string Expected => "one of " + string.Join(", ", Words.Select(word => $"`{word}`"));
    }

    /// <summary>A list; a single value may be written without brackets where <paramref name="OrSingle"/>.</summary>
    public sealed record ListOf(Shape Item, bool OrSingle = false) : Shape
    {
        public override string Expected => this switch
        {
            { OrSingle: true } => $"{Item.Expected}, or a list of such",
            // Names have commas in them.
            { Item: TextOrMap } => "a list with a line such as `- Family, Given` for every entry",
            { Item: Map } => "a list with a line such as `- { key: value }` for every entry",
            _ => "a list such as `[first, second]`",
        };
    }

    /// <summary>A mapping with known keys.</summary>
    public sealed record Map(ImmutableArray<Field> Fields) : Shape
    {
        public override string Expected => "a mapping with " + string.Join(", ", Fields.Select(known => $"`{known.Key}`"));
    }

    /// <summary>A mapping whose keys the author chooses.</summary>
    /// <param name="Example">How it may look, for messages.</param>
    public sealed record Table(Shape Value, string Example = "{ name: value }") : Shape
    {
        public override string Expected => $"a mapping such as `{Example}`";
    }

    /// <summary>Text in short form, or a mapping in long form.</summary>
    public sealed record TextOrMap(Text Brief, Map Full) : Shape
    {
        public override string Expected => $"{Brief.Expected}, or {Full.Expected}";
    }
}
