using System.Globalization;
using StatiqSite.Catalog.Benchmarks;
using StatiqSite.Content.Benchmarks;
using StatiqSite.Content.Papers;
using StatiqSite.Content.Works;

namespace StatiqSite.Kit.Wording;

/// <summary>Measured figures and what they were measured under.</summary>
public static class FigureText
{
    /// <summary>"67.6 %", with every digit that the source gives.</summary>
    public static string Of(decimal value, Metric metric)
    {
        var digits = value.ToString(CultureInfo.InvariantCulture);
        return metric.Unit is { } unit ? $"{digits}\u00a0{unit}" : digits;
    }

    /// <summary>"Accuracy, few-shot".</summary>
    public static string Title(LeagueTable table) => $"{table.Metric.Label}, {table.Setting ?? "setting not stated"}";

    /// <summary>"US (4 options), test split"; empty for the whole of an unnamed split.</summary>
    public static string Part(string? subset, string? split) =>
        string.Join(", ", new[] { subset, split is null ? null : $"{split} split" }.OfType<string>());

    /// <summary>"higher is better".</summary>
    public static string Direction(Metric metric) => metric.HigherIsBetter ? "higher is better" : "lower is better";

    public static string Of(BaselineKind kind) => kind switch
    {
        BaselineKind.Human => "People",
        BaselineKind.Expert => "Experts",
        _ => "Chance",
    };

    public static string Of(ModelAccess access) => access switch
    {
        ModelAccess.Download => "weights for anyone",
        ModelAccess.Gated => "weights on request",
        ModelAccess.Api => "programming interface",
        ModelAccess.Web => "web page or app only",
        _ => "not public",
    };

    /// <summary>"Singhal et al., 2023".</summary>
    public static string Cited(Work work) =>
        (work.Authors.Named, work.Authors.AndOthers) switch
        {
            ([], _) => work.Title,
            ([var only], false) => $"{only.ShortName}, {Year(work)}",
            ([var first, var second], false) => $"{first.ShortName} and {second.ShortName}, {Year(work)}",
            ([var first, ..], _) => $"{first.ShortName} et al., {Year(work)}",
        };

    private static string Year(Work work) => work.Date.Year.ToString(CultureInfo.InvariantCulture);
}
