namespace StatiqSite.Content.Works;

/// <summary>Something that belongs to a work: its code, its data.</summary>
public sealed record WorkLink(LinkKind Kind, WebAddress Address);
