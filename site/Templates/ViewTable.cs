using System.Globalization;
using System.Text;

namespace StatiqSite.Templates;

/// <summary>The views as the documentation prints them.</summary>
public static class ViewTable
{
    /// <summary>A table in Markdown: field, meaning.</summary>
    public static string Markdown()
    {
        var table = new StringBuilder("| field | holds |\n|---|---|\n");
        foreach (var view in new[] { Views.Site, Views.Page, Views.Home, Views.Paper, Views.Topic })
            foreach (var field in view.Fields)
                table.Append(CultureInfo.InvariantCulture, $"| `{view.Name}.{field.Name}` | {field.Meaning}{Kind(field)} |\n");
        return table.ToString();
    }

    private static string Kind(ViewField field) => (field.Type?.Name, field.IsList) switch
    {
        (null, true) => "; a list",
        ("link", true) => "; a list, each with `label` and `href`",
        ({ } type, true) => $"; a list, each like `{type}`",
        _ => "",
    };
}
