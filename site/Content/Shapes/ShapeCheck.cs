namespace StatiqSite.Content.Shapes;

using StatiqSite.Content.Yaml;

/// <summary>
/// Holds a YAML tree against a shape, reports everything that is wrong with it, and returns the tree without the
/// wrong parts, so that whoever reads it next meets only values in the promised form.
/// </summary>
public sealed class ShapeCheck(Diagnostics diagnostics)
{
    public YamlNode.Map Of(YamlNode.Map map, Shape.Map shape) => Checked(map, shape, owner: map.At);

    private YamlNode? Checked(YamlNode node, Shape shape, string name) => (shape, node) switch
    {
        (_, YamlNode.Refused) => null,
        (_, YamlNode.Text { IsEmpty: true }) => Wrong(ShapeRules.Empty, node.At, $"{name} is empty."),
        (Shape.Text form, YamlNode.Text text) => Checked(text, form.Form, name),
        (Shape.Choice choice, YamlNode.Text text) => Checked(text, choice, name),
        (Shape.ListOf list, YamlNode.List items) => Checked(items, list, name),
        (Shape.ListOf { OrSingle: true } list, YamlNode.Text or YamlNode.Map) =>
            Checked(node, list.Item, name) is { } only ? new YamlNode.List([only], node.At) : null,
        (Shape.Map known, YamlNode.Map map) => Checked(map, known, map.At),
        (Shape.Table table, YamlNode.Map map) => Checked(map, table),
        (Shape.TextOrMap either, YamlNode.Text text) => Checked(text, either.Brief.Form, name),
        (Shape.TextOrMap either, YamlNode.Map map) => Checked(map, either.Full, map.At),
        _ => Wrong(ShapeRules.WrongKind, node.At, $"{name} must be {shape.Expected}, but is {node.Kind}."),
    };

    private YamlNode.Text? Checked(YamlNode.Text text, TextForm form, string name)
    {
        if (InvisibleText.Find(text.Value) is { } mark)
            return Wrong(ShapeRules.InvisibleCharacter, text.At, $"{name} holds the invisible character {Quoted.NameOf(mark)}.");
        if ((form == Forms.Any.Form || form == Forms.Numeral.Form) && HtmlCode.Find(text.Value) is { } code)
            diagnostics.Report(ShapeRules.HtmlCode, text.At, $"{name} holds {Quoted.Of(code)}, which readers see as it stands.");
        return form.Holds(text.Value) ? text : Wrong(form.Broken, text.At, $"{name} must be {form.Expected}, but is {Quoted.Of(text.Value)}.");
    }

    private YamlNode.Text? Checked(YamlNode.Text text, Shape.Choice choice, string name) =>
        choice.Words.Contains(text.Value)
            ? text
            : Wrong(ShapeRules.NotAChoice, text.At, $"{name} must be {choice.Expected}, but is {Quoted.Of(text.Value)}{NearestName.Hint(text.Value, choice.Words)}");

    private YamlNode.List Checked(YamlNode.List list, Shape.ListOf shape, string name) =>
        list with { Items = [.. list.Items.Select(item => Checked(item, shape.Item, $"An entry of {name}")).OfType<YamlNode>()] };

    private YamlNode.Map Checked(YamlNode.Map map, Shape.Table shape) =>
        map with { Entries = [.. map.Entries.Select(entry => entry with { Value = Checked(entry.Value, shape.Value, Quoted.Of(entry.Key))! }).Where(entry => entry.Value is not null)] };

    private YamlNode.Map Checked(YamlNode.Map map, Shape.Map shape, SourceSpan owner)
    {
        var right = new List<YamlEntry>(map.Entries.Length);
        foreach (var entry in map.Entries)
        {
            var field = shape.Fields.FirstOrDefault(field => field.Key == entry.Key);
            if (field is null)
                ReportUnknown(entry, shape);
            else if (Checked(entry.Value, field.Shape, $"`{entry.Key}`") is { } value)
                right.Add(entry with { Value = value });
        }

        foreach (var field in shape.Fields.Where(field => field.Required && map.Find(field.Key) is null))
            diagnostics.Report(ShapeRules.Missing, owner, $"`{field.Key}` is missing: {field.About}");
        return map with { Entries = [.. right] };
    }

    private void ReportUnknown(YamlEntry entry, Shape.Map shape) =>
        diagnostics.Report(ShapeRules.UnknownKey, entry.KeyAt,
            $"{Quoted.Of(entry.Key)} is not a known key{(NearestName.Find(entry.Key, shape.Fields.Select(field => field.Key)) is { } meant ? $"; did you mean `{meant}`?" : "." + Known(shape))}");

    /// <summary>All of them are named where a reader can look them through.</summary>
    private static string Known(Shape.Map shape) => shape.Fields.Length > 12 ? "" : $" Known here: {string.Join(", ", shape.Fields.Select(field => $"`{field.Key}`"))}.";

    private YamlNode.Text? Wrong(Rule rule, SourceSpan at, string message)
    {
        diagnostics.Report(rule, at, message);
        return null;
    }
}
