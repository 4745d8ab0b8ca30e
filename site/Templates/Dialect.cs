using System.Collections.Immutable;
using Fluid;

namespace StatiqSite.Templates;

/// <summary>The part of Liquid that templates have: no files, no clock, nothing that writes HTML unencoded.</summary>
internal static class Dialect
{
    private static readonly ImmutableArray<string> Tags = ["#", "assign", "break", "comment", "continue", "for", "if", "unless"];

    public static readonly ImmutableArray<string> Filters =
        ["capitalize", "default", "downcase", "first", "join", "last", "minus", "plus", "reverse", "size", "truncate", "truncatewords", "upcase"];

    public static readonly FluidParser Parser = MakeParser();

    public static readonly TemplateOptions Options = MakeOptions();

    private static FluidParser MakeParser()
    {
        var parser = new FluidParser();
        foreach (var tag in parser.RegisteredTags.Keys.Except(Tags).ToList()) parser.RegisteredTags.Remove(tag);
        return parser;
    }

    private static TemplateOptions MakeOptions()
    {
        var options = new TemplateOptions { CultureInfo = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var filter in options.Filters.Select(known => known.Key).Except(Filters).ToList()) options.Filters.Remove(filter);
        return options;
    }
}
