namespace StatiqSite.Import;

/// <summary>A table that ships inside the program.</summary>
internal static class ImportResource
{
    /// <summary>Without empty lines.</summary>
    public static IEnumerable<string> ReadLines(string name)
    {
        using var stream = typeof(ImportResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program lacks its table {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return line;
    }
}
