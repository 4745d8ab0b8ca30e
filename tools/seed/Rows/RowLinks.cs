using System.Collections.Immutable;
using StatiqSite.Content.Works;

namespace StatiqSite.Seed.Rows;

/// <summary>The links of a row besides the one to the paper.</summary>
public static class RowLinks
{
    /// <summary>By kind; a link that is no code is called what it is.</summary>
    public static ImmutableArray<WorkLink> Of(JsonRow links) =>
        [.. from link in new[] { Find(links, "code", LinkKind.Code), Find(links, "demo", LinkKind.Demo), Find(links, "blog", LinkKind.Blog) }
            where link is not null
            orderby link.Kind
            select link];

    private static WorkLink? Find(JsonRow links, string name, LinkKind kind) =>
        links.Text(name, WebAddress.Find, "an https or http address") is not { } address ? null
            : kind == LinkKind.Code ? new WorkLink(KindOf(address), address)
            : new WorkLink(kind, address);

    private static LinkKind KindOf(WebAddress address) =>
        address.Host == "huggingface.co" ? OnHuggingFace(address)
            : address.Host.EndsWith(".github.io", StringComparison.Ordinal) ? LinkKind.Blog // a project's page
            : LinkKind.Code;

    // huggingface.co/spaces/<owner>/<name> runs, huggingface.co/<owner>/<name> holds weights, and huggingface.co/<owner> says nothing clear.
    private static LinkKind OnHuggingFace(WebAddress address) => new Uri(address.Value).AbsolutePath.Trim('/').Split('/') switch
    {
        ["spaces", ..] => LinkKind.Demo,
        [_, _] => LinkKind.Model,
        _ => LinkKind.Code,
    };
}
