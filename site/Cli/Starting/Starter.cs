using System.Text;
using StatiqSite.Content.Shapes;

namespace StatiqSite.Cli.Starting;

/// <summary>The files of a companion that nobody has written anything into yet: <c>Starter/</c>, which ships inside the program.</summary>
internal static class Starter
{
    private const string Prefix = "starter/";

    /// <summary>Writes them into a folder, with the schemas of the input beside it.</summary>
    /// <param name="generator">Where the companion's workflows get this program from; null leaves that open.</param>
    public static void Write(string folder, Generator? generator)
    {
        var resources = typeof(Starter).Assembly;
        foreach (var name in resources.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(resources.GetManifestResourceStream(name)!); // named by the assembly itself
            var text = reader.ReadToEnd();
            Write(folder, name[Prefix.Length..].Replace('\\', '/'), generator is null ? text : generator.In(text));
        }

        foreach (var (name, text) in JsonSchema.All()) Write(folder, $"input/schema/{name}.json", text);
    }

    private static void Write(string folder, string file, string text)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!); // combined, so it has a folder
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
