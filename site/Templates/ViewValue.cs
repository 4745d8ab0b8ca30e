using System.Diagnostics.CodeAnalysis;
using Fluid.Values;

namespace StatiqSite.Templates;

/// <summary>A thing as a template sees it: only the fields of its view, each worked out when it is asked for.</summary>
internal sealed class ViewValue(ViewType type, object thing) : IFluidIndexable
{
    public int Count => type.Fields.Length;

    public IEnumerable<string> Keys => type.Fields.Select(known => known.Name);

    public static FluidValue Of(ViewType type, object thing) => new DictionaryValue(new ViewValue(type, thing));

    public bool TryGetValue(string name, [NotNullWhen(true)] out FluidValue? value)
    {
        value = type.Find(name) is { } field ? Of(field, field.Of(thing)) : null;
        return value is not null;
    }

    private static FluidValue Of(ViewField field, object? value) => (value, field.Type) switch
    {
        (null, _) => NilValue.Instance,
        (IEnumerable<object> many, _) when field.IsList => new ArrayValue([.. many.Select(one => One(field.Type, one))]),
        _ => One(field.Type, value),
    };

    private static FluidValue One(ViewType? type, object value) => (type, value) switch
    {
        ({ } known, _) => Of(known, value),
        (_, bool truth) => BooleanValue.Create(truth),
        (_, int number) => NumberValue.Create(number),
        _ => new StringValue(value.ToString() ?? ""),
    };
}
