namespace StatiqSite.Content.Papers;

/// <summary>One term that a paper's file names under one facet.</summary>
public readonly record struct TopicUse(Located<string> Facet, Located<string> Term);
