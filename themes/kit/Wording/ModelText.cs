using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Content.Papers;

namespace StatiqSite.Kit.Wording;

/// <summary>What is known of a model, in words; empty means not stated.</summary>
public static partial class ModelText
{
    /// <summary>"open weights, Apache-2.0", "programming interface".</summary>
    public static string Access(WorkModel model)
    {
        var weights = model.Open switch { true => "open weights", false => "closed weights", _ => null };
        // "Weights for anyone" says no more than "open weights".
        var access = model.Access is { } way && !(way == ModelAccess.Download && model.Open == true) ? FigureText.Of(way) : null;
        return string.Join(", ", new[] { weights, access, model.Licence }.OfType<string>());
    }

    public static string Training(WorkModel model) => string.Join(": ", new[] { model.TrainingSize, model.TrainingData }.OfType<string>());

    /// <summary>The size as a plain number, by which tables sort; empty when it is none: 7B, 6.2M, "7B and 13B" by the first.</summary>
    public static string SizeKey(string? parameters)
    {
        if (parameters is null || Size().Match(parameters) is not { Success: true } size) return "";
        var factor = size.Groups["unit"].Value switch { "T" => 1_000_000m, "B" => 1000m, "K" => 0.001m, _ => 1m };
        return (decimal.Parse(size.Groups["number"].Value, CultureInfo.InvariantCulture) * factor).ToString("0.######", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<number>[0-9]{1,9}(\.[0-9]{1,6})?)\s*(?<unit>[TBMK])\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Size();
}
