namespace StatiqSite.Kit.Wording;

/// <summary>Messages of the program, as pages show them.</summary>
public static class CodeText
{
    /// <summary>Without the marks around names, which a terminal needs and a page does not.</summary>
    public static string Plain(string message) => message.Replace("`", "", StringComparison.Ordinal);
}
