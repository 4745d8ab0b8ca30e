using System.Collections.Frozen;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Fluid;
using StatiqSite.Catalog;
using StatiqSite.Content;
using StatiqSite.Content.Theming;
using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Templates;

/// <summary>The templates of `input/theme/`: what they draw in the place of the theme's own parts and pages.</summary>
public sealed partial class TemplateSet : Overrides
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly FrozenDictionary<string, (IFluidTemplate Template, ViewType Root)> templates;

    private TemplateSet(FrozenDictionary<string, (IFluidTemplate, ViewType)> templates) => this.templates = templates;

    /// <summary>Templates under unknown names, with mistakes of syntax or with unknown fields are reported.</summary>
    public static Overrides Of(IEnumerable<TemplateFile> files, Diagnostics diagnostics)
    {
        var parsed = new Dictionary<string, (IFluidTemplate, ViewType)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (Slot.All.FirstOrDefault(slot => slot.Path == file.Name) is not { } slot)
            {
                diagnostics.Report(TemplateRules.UnknownName, new SourceSpan(file.Path, 1, 1), $"No part and no page is called `{file.Name}`{NearestName.Hint(file.Name, Slot.All.Select(known => known.Path))}");
                continue;
            }

            if (!Dialect.Parser.TryParse(file.Text, out var template, out var fault))
            {
                diagnostics.Report(TemplateRules.Syntax, PlaceOf(file, fault), Message(fault));
                continue;
            }

            new FieldCheck(file.Path, file.Text, slot.Root, diagnostics).VisitTemplate(template);
            parsed[file.Name] = (template, slot.Root);
        }

        return parsed.Count == 0 ? None : new TemplateSet(parsed.ToFrozenDictionary(StringComparer.Ordinal));
    }

    public override TemplateHtml? Part(string part, HtmlPage page, Paper? paper) => Render($"theme/parts/{part}.liquid", new TemplateSubject(page, paper));

    public override TemplateHtml? Body(HtmlPage page) =>
        Slot.PathOf(page) is { } path ? Render(path, new TemplateSubject(page, (page as PaperPage)?.Paper)) : null;

    private TemplateHtml? Render(string path, TemplateSubject subject)
    {
        if (!templates.TryGetValue(path, out var known)) return null;
        var context = new TemplateContext(Dialect.Options);
        var root = new ViewValue(known.Root, subject);
        foreach (var name in root.Keys)
            if (root.TryGetValue(name, out var value)) context.SetValue(name, value);
        return new TemplateHtml(known.Template.Render(context, Encoder));
    }

    /// <summary>Fluid tells the place in words: "Unknown tag 'foo' at (1:10)", then repeats the source.</summary>
    private static SourceSpan PlaceOf(TemplateFile file, string fault) =>
        Place().Match(fault) is { Success: true } match
            ? new SourceSpan(file.Path, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
            : new SourceSpan(file.Path, 1, 1);

    private static string Message(string fault) => Place().Replace(fault.Split('\n')[0].Trim(), "").TrimEnd('.') + ".";

    [GeneratedRegex(@"\s+at \((\d+):(\d+)\)")]
    private static partial Regex Place();
}
