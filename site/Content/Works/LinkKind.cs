namespace StatiqSite.Content.Works;

public enum LinkKind
{
    Code,
    Data,
    Demo,
    Model,
    Blog,
}
