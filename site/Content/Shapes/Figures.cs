namespace StatiqSite.Content.Shapes;

/// <summary>Which figures a text is written with as they are. All others stand in quotes: a reader of YAML makes another number of them.</summary>
public enum Figures
{
    /// <summary>None: an arXiv identifier 2212.10340 would come back as 2212.1034, a title 1984 as a number.</summary>
    None,

    /// <summary>Whole numbers: volume 620, but not issue "12.10".</summary>
    Whole,

    /// <summary>Decimals and dates, too.</summary>
    All,
}
