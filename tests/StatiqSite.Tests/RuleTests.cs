using System.Reflection;
using StatiqSite.Catalog;
using StatiqSite.Citations;
using StatiqSite.Content;
using StatiqSite.Pages;
using StatiqSite.Search;
using StatiqSite.Templates;

namespace StatiqSite.Tests;

public sealed class RuleTests
{
    internal static readonly Rule[] Rules =
        [.. new[] { typeof(Rule), typeof(Review), typeof(CitationFormat), typeof(SearchIndex), typeof(SiteMap), typeof(OwnTheme) }.SelectMany(type => RulesOf(type.Assembly))];

    internal static IEnumerable<Rule> RulesOf(Assembly assembly) =>
        from known in assembly.GetTypes()
        from field in known.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(Rule)
        select (Rule)field.GetValue(null)!; // static: null is no instance

    [Fact]
    public void No_two_rules_share_a_code() =>
        Assert.Empty(Rules.GroupBy(rule => rule.Code).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_rule_has_a_case_that_shows_its_message()
    {
        var shown = string.Concat(CaseFolder.Names
            .Select(name => new CaseFolder(name))
            .SelectMany(folder => new[] { folder.DiagnosticsFile, folder.LayoutFile })
            .Where(File.Exists)
            .Select(File.ReadAllText));

        Assert.NotEmpty(Rules);
        var codes = Rules.Select(rule => rule.Code).ToArray();
        Assert.Equal(codes, codes.Where(code => shown.Contains($" {code}: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_remedy_is_a_sentence() =>
        Assert.All(Rules, rule => Assert.Matches(@"\A[A-Z].*[.]\z", rule.Remedy));

    [Fact]
    public void Every_code_is_letters_and_three_digits() =>
        Assert.All(Rules, rule => Assert.Matches(@"\A[A-Z]+[0-9]{3}\z", rule.Code));
}
