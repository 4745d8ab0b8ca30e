namespace StatiqSite.Tests;

/// <summary>A folder of its own for one test; gone when the test is.</summary>
internal sealed class TempFolder : IDisposable
{
    private readonly List<FileStream> held = [];

    public TempFolder() => Path = Directory.CreateTempSubdirectory("statiqsite-").FullName;

    public string Path { get; }

    /// <summary>The path of a file in the folder, its own folders made.</summary>
    public string this[string file]
    {
        get
        {
            var path = System.IO.Path.Combine(Path, file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!); // combined, so it has a folder
            return path;
        }
    }

    public void Write(string file, string text) => File.WriteAllText(this[file], text);

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(this[file], bytes);

    /// <summary>Writes a file that nobody else can read until the test is over.</summary>
    public void Hold(string file, string text)
    {
        Write(file, text);
        held.Add(new FileStream(this[file], FileMode.Open, FileAccess.ReadWrite, FileShare.None));
    }

    public void Dispose()
    {
        foreach (var stream in held) stream.Dispose();
        Directory.Delete(Path, recursive: true);
    }
}
