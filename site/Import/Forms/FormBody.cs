using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content;

namespace StatiqSite.Import.Forms;

/// <summary>
/// The body of an issue as GitHub makes it from a form: for every field a heading of the third level and the answer below
/// it. Whoever filled in the form can have edited it afterwards, so that anything may stand there.
/// </summary>
internal static class FormBody
{
    // GitHub takes no more.
    private const int Longest = 65_536;
    private const string Heading = "### ";

    /// <summary>The answers that somebody gave, by their fields; null when the text is not what the form makes, which is reported.</summary>
    public static ImmutableDictionary<FormField, FormAnswer>? Parse(string path, string text, ImmutableArray<FormField> fields, Diagnostics diagnostics)
    {
        if (text.Length > Longest)
        {
            diagnostics.Report(FormRules.TooLong, new SourceSpan(path, 1, 1), string.Create(CultureInfo.InvariantCulture, $"The issue has {text.Length:N0} characters; an issue has at most {Longest:N0}."));
            return null;
        }

        // Lines end as in a browser's field; other separators are strange characters.
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (!FormText.IsPlain(path, text, diagnostics)) return null;

        var answers = ImmutableDictionary.CreateBuilder<FormField, FormAnswer>();
        var lines = text.Split('\n');
        var (isForm, next, start) = (true, 0, -1);
        for (var number = 0; number < lines.Length; number++)
        {
            if (!lines[number].StartsWith(Heading, StringComparison.Ordinal))
            {
                if (start < 0 && lines[number].Trim().Length > 0) Refuse(number, "This stands before the first heading.");
                continue;
            }

            if (start >= 0) Take(start, number);
            start = number + 1;
            var expected = next < fields.Length ? $"`{fields[next].Label}`" : "no further one";
            if (next == fields.Length || lines[number][Heading.Length..].Trim() != fields[next].Label)
            {
                Refuse(number, $"The heading {Quoted.Of(lines[number][Heading.Length..].Trim())} stands where the form has {expected}.");
                return null;
            }

            next++;
        }

        if (start >= 0) Take(start, lines.Length);
        if (next < fields.Length) Refuse(lines.Length - 1, $"The heading `{fields[next].Label}` is missing.");
        return isForm ? answers.ToImmutable() : null;

        void Take(int from, int to)
        {
            while (from < to && lines[from].Trim().Length == 0) from++;
            var answer = string.Join('\n', lines[from..to]).Trim();
            // What GitHub prints for a field that was left empty.
            if (answer is not ("" or "_No response_" or "None")) answers.Add(fields[next - 1], new FormAnswer(fields[next - 1], answer, new SourceSpan(path, from + 1, 1)));
        }

        void Refuse(int line, string message)
        {
            isForm = false;
            diagnostics.Report(FormRules.NotTheForm, new SourceSpan(path, line + 1, 1), message);
        }
    }
}
