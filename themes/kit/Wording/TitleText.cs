using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace StatiqSite.Kit.Wording;

/// <summary>Titles in large type, where a line that breaks after "GPT-" or "LLM-" is seen at once.</summary>
public static partial class TitleText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The title as HTML; hyphenated names of up to 16 characters that begin with a capital stay whole on a line.</summary>
    public static HtmlString Of(string title) => new(Name().Replace(Encoder.Encode(title), """<span class="unbroken">$0</span>"""));

    [GeneratedRegex(@"(?<![\w&;-])(?=[\w.-]{3,16}(?![\w.-]))\p{Lu}[\w.]*(-[\w.]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
