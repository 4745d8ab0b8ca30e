using System.Text.RegularExpressions;
using StatiqSite.Content.Works;

namespace StatiqSite.Import.Lists;

/// <summary>What a list calls its links: "paper", "code", "🌐 Project page".</summary>
internal static partial class LinkLabel
{
    /// <summary>Whether the words are a label, not a title.</summary>
    public static bool Is(string text) => Kind(text) is not null;

    /// <summary>Null when the words are no label.</summary>
    public static LabelKind? Kind(string text)
    {
        var words = Letters().Replace(text, " ").Trim().ToLowerInvariant();
        if (words.Length == 0) return LabelKind.Unclear;
        return words.Length > 40 ? null : Known(words) ?? (words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= 3 } parts ? parts.Select(Known).FirstOrDefault(kind => kind is not null) is { } one && parts.Count(part => Known(part) is null) <= 1 ? one : null : null);
    }

    /// <summary>As the paper's file keeps it; null for the paper itself.</summary>
    public static LinkKind? LinkOf(LabelKind kind) => kind switch
    {
        LabelKind.Code => LinkKind.Code,
        LabelKind.Data => LinkKind.Data,
        LabelKind.Demo => LinkKind.Demo,
        LabelKind.Model => LinkKind.Model,
        LabelKind.Page => LinkKind.Blog,
        _ => null,
    };

    private static LabelKind? Known(string word) => word switch
    {
        "paper" or "papers" or "pdf" or "arxiv" or "doi" or "link" or "url" or "article" or "html" or "abs" or "abstract" or "publication" or "journal" or "preprint" or "biorxiv" or "medrxiv"
            or "pubmed" or "openreview" or "acl" or "springer" or "ieee" or "nature" or "full text" or "fulltext" or "read" or "source" or "论文" or "paper link" => LabelKind.Paper,
        "code" or "codes" or "github" or "repo" or "repository" or "gitlab" or "star" or "stars" or "implementation" or "official code" or "source code" or "代码" => LabelKind.Code,
        "data" or "dataset" or "datasets" or "benchmark" or "数据集" => LabelKind.Data,
        "demo" or "demonstration" or "colab" or "space" or "spaces" or "playground" or "app" => LabelKind.Demo,
        "model" or "models" or "weights" or "checkpoint" or "checkpoints" or "hf" or "huggingface" or "hugging face" => LabelKind.Model,
        "blog" or "project" or "page" or "project page" or "website" or "site" or "homepage" or "home page" or "web" or "project website" or "post" => LabelKind.Page,
        "video" or "slides" or "poster" or "talk" or "twitter" or "tweet" or "news" or "youtube" or "supp" or "supplement" or "supplementary" or "appendix" or "bibtex" or "cite" or "citation" => LabelKind.Other,
        _ => null,
    };

    [GeneratedRegex(@"[^\p{L}]+")]
    private static partial Regex Letters();
}
