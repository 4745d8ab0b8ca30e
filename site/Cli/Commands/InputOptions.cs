using System.CommandLine;
using StatiqSite.Content.Works;

namespace StatiqSite.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal static class InputOptions
{
    public static Option<string> Input() => Folder("--input", "The folder with review.yaml.", "input");

    /// <summary>Whether there is no such folder, which is told.</summary>
    public static bool IsMissing(string input)
    {
        if (Directory.Exists(input)) return false;
        Console.Error.WriteLine($"statiqsite: there is no folder `{input}`. Name the companion's with --input, or make one with `new`.");
        return true;
    }

    /// <summary>An option that takes the name of a folder, which is never empty.</summary>
    public static Option<string> Folder(string name, string description, string usual)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => usual, HelpName = "DIR" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var folder }] && string.IsNullOrWhiteSpace(folder)) result.AddError($"{name} takes the name of a folder.");
        });
        return option;
    }

    public static Option<Uri?> Address()
    {
        var option = new Option<Uri?>("--address")
        {
            Description = "Where the site is published, instead of what review.yaml says; its path is the base path.",
            HelpName = "URL",
            CustomParser = result => Parsed(result.Tokens[0].Value) is { } address ? address : Refuse<Uri>(result, "--address"),
        };
        return option;
    }

    public static Option<WebAddress?> Repository() => new("--repository")
    {
        Description = "Where the files are edited, instead of what review.yaml says.",
        HelpName = "URL",
        CustomParser = result => WebAddress.Find(result.Tokens[0].Value) is { } address ? address : Refuse<WebAddress>(result, "--repository"),
    };

    private static Uri? Parsed(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.Query.Length == 0 && address.Fragment.Length == 0
            ? address
            : null;

    private static T? Refuse<T>(System.CommandLine.Parsing.ArgumentResult result, string option) where T : class
    {
        result.AddError($"{option} takes an https or http address such as https://owner.github.io/repository/, not `{result.Tokens[0].Value}`.");
        return null;
    }
}
