namespace StatiqSite.Content.Benchmarks;

public enum BaselineKind
{
    Human,
    Expert,
    Chance,
}
