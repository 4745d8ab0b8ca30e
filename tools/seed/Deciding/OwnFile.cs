namespace StatiqSite.Seed.Deciding;

/// <summary>The files that the program carries.</summary>
public static class OwnFile
{
    public static string Read(string name)
    {
        using var stream = typeof(OwnFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
