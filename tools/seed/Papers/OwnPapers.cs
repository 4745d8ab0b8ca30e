using StatiqSite.Content;
using StatiqSite.Content.Papers;
using StatiqSite.Seed.Deciding;

namespace StatiqSite.Seed.Papers;

/// <summary>Papers that stand in neither list.</summary>
public static class OwnPapers
{
    /// <summary>The review itself.</summary>
    public static PaperDraft Review(Diagnostics diagnostics) =>
        new(PaperFileReader.Parse("yuan2023large.yaml", OwnFile.Read("yuan2023large.yaml"), diagnostics)!, [], [], []); // a test reads it
}
