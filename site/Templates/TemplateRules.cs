using StatiqSite.Content;

namespace StatiqSite.Templates;

internal static class TemplateRules
{
    public static readonly Rule Syntax = new("THEME001", Severity.Error, "Templates are written in Liquid: {{ value }}, {% if %}, {% unless %}, {% for %}, {% assign %} and comments.");
    public static readonly Rule UnknownName = new("THEME002", Severity.Error, "Name the file after one of the parts or pages that themes/README.md lists.");
    public static readonly Rule UnknownField = new("THEME003", Severity.Error, "Use one of the fields that themes/README.md lists.");
    public static readonly Rule UnknownFilter = new("THEME004", Severity.Error, "Use one of the filters that themes/README.md lists.");
}
