using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using StatiqSite.Content;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Forms;

/// <summary>Facts that several forms ask for.</summary>
internal static partial class FormValues
{
    /// <summary>The answer to an issue is a comment, which has an end.</summary>
    public const int MostReports = 10;

    public static PartialDate? DateOf(FormAnswer answer, PartialDate today, Diagnostics diagnostics)
    {
        var date = PartialDate.Find(answer.Text);
        if (date is null) diagnostics.Report(FormRules.NoDate, answer.At, $"{Quoted.Of(answer.Text)} is no year, month or day.");
        else if (date.Value.Year is < 1000 || date.Value.Year > today.Year + 1) diagnostics.Report(FormRules.NoDate, answer.At, string.Create(CultureInfo.InvariantCulture, $"Nothing was published in {date.Value.Year}."));
        return date;
    }

    public static AuthorList AuthorsOf(FormAnswer answer, Diagnostics diagnostics)
    {
        var named = ImmutableArray.CreateBuilder<Author>();
        var andOthers = false;
        var faults = 0;
        foreach (var (line, at) in answer.Lines)
        {
            if (andOthers) Fault(at, "This follows `et al.`.");
            else if (line is "et al." or "et al") andOthers = true;
            else if (!OneName().IsMatch(line)) Fault(at, $"{Quoted.Of(line)} is not the name of one author.");
            else named.Add(NameText.FromReadingOrder(line));
        }

        return new AuthorList(named.ToImmutable(), andOthers);

        void Fault(SourceSpan at, string message)
        {
            if (faults++ < MostReports) diagnostics.Report(FormRules.NoAuthor, at, message);
        }
    }

    // Letters of any script with their marks, and what stands between the parts of a name.
    [GeneratedRegex(@"\A(?=.{2,100}\z)\p{L}[\p{L}\p{M}.'’\u00B7\u200C\u200D -]*(, *\p{L}[\p{L}\p{M}.'’\u00B7\u200C\u200D -]*)?\z")]
    private static partial Regex OneName();
}
