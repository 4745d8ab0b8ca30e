using System.Text.RegularExpressions;
using Fluid.Ast;
using StatiqSite.Content;

namespace StatiqSite.Templates;

/// <summary>Holds the names that a template writes against what there is. Fluid's tree has no places: a path is found again in the text.</summary>
internal sealed partial class FieldCheck(string path, string text, ViewType root, Diagnostics diagnostics) : AstVisitor
{
    private readonly Dictionary<string, (ViewType? Type, bool IsList, bool IsOpen)> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    protected override Expression VisitMemberExpression(MemberExpression expression)
    {
        Resolve(expression);
        return base.VisitMemberExpression(expression);
    }

    protected override Statement VisitForStatement(ForStatement statement)
    {
        if (statement.Source is not null) Visit(statement.Source);
        var (type, _, open) = statement.Source is MemberExpression source ? Resolve(source) : (null, false, true);
        var outer = new Dictionary<string, (ViewType?, bool, bool)>(known, StringComparer.Ordinal);
        known[statement.Identifier] = (type, false, open);
        known["forloop"] = (null, false, true);
        foreach (var inner in statement.Statements) Visit(inner);
        known.Clear();
        foreach (var (name, value) in outer) known[name] = value;
        if (statement.Else is not null) Visit(statement.Else);
        return statement;
    }

    protected override Statement VisitAssignStatement(AssignStatement statement)
    {
        var result = base.VisitAssignStatement(statement);
        known[statement.Identifier] = statement.Value is MemberExpression source ? Resolve(source) : (null, false, true);
        return result;
    }

    protected override Expression VisitFilterExpression(FilterExpression expression)
    {
        if (!Dialect.Filters.Contains(expression.Name))
            Tell(TemplateRules.UnknownFilter, @"\|\s*", expression.Name, $"There is no filter `{expression.Name}`{NearestName.Hint(expression.Name, Dialect.Filters)}");
        return base.VisitFilterExpression(expression);
    }

    /// <summary>What stands at a path; reports the first name of it that is not known.</summary>
    private (ViewType? Type, bool IsList, bool IsOpen) Resolve(MemberExpression expression)
    {
        var names = expression.Segments.OfType<IdentifierSegment>().Select(segment => segment.Identifier).ToList();
        if (names.Count != expression.Segments.Count) return (null, false, true); // papers[0].title: checked no further
        (ViewType? Type, bool IsList, bool IsOpen) at = (root, false, false);
        for (var index = 0; index < names.Count; index++)
        {
            var name = names[index];
            if (index == 0 && known.TryGetValue(name, out var variable)) at = variable;
            else if (at.IsOpen) return at;
            else if (at.IsList && name is "size") at = (null, false, false);
            else if (at.IsList && name is "first" or "last") at = at with { IsList = false };
            else if (!at.IsList && at.Type?.Find(name) is { } field) at = (field.Type, field.IsList, false);
            else
            {
                var written = string.Join('.', names.Take(index + 1));
                IEnumerable<string> there = at.IsList ? ["first", "last", "size"] : at.Type?.Fields.Select(other => other.Name) ?? [];
                if (index == 0) there = there.Concat(known.Keys);
                Tell(TemplateRules.UnknownField, @"(?<![\w.-])", written, $"{(index == 0 ? "There is no" : $"`{string.Join('.', names.Take(index))}` has no")} `{name}`{NearestName.Hint(name, there)}", written.Length - name.Length);
                return (null, false, true);
            }
        }

        return at;
    }

    private void Tell(Rule rule, string before, string written, string message, int skip = 0)
    {
        if (!told.Add($"{rule.Code} {written}")) return;
        var found = Tags().Matches(text).SelectMany(tag => Regex.Matches(tag.Value, $@"{before}(?<name>{Regex.Escape(written)})(?![\w-])").Select(match => tag.Index + match.Groups["name"].Index)).ToList();
        foreach (var index in found.DefaultIfEmpty(0)) diagnostics.Report(rule, SourceSpan.Of(path, text, Math.Min(index + skip, text.Length)), message);
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.Singleline)]
    private static partial Regex Tags();
}
