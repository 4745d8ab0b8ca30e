using System.Collections.Immutable;

namespace StatiqSite.Pages;

/// <summary>The parts that every theme hands over to a template of that name.</summary>
public static class PartNames
{
    public const string Header = "header";
    public const string Footer = "footer";

    /// <summary>What the home page opens with.</summary>
    public const string Hero = "hero";

    public static readonly ImmutableArray<string> All = [Footer, Header, Hero];
}
