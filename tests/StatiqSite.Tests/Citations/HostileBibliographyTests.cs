using System.Text;
using StatiqSite.Citations;

namespace StatiqSite.Tests.Citations;

/// <summary>
/// The files in <c>Cases/hostile</c> are what the formats are; <c>APPROVE=1</c> accepts a change. The real readers are tried on
/// the same files: <c>tests/consumers</c>.
/// </summary>
public sealed class HostileBibliographyTests
{
    public static TheoryData<CitationFormat> Formats => [.. CitationFormat.All];

    [Theory, MemberData(nameof(Formats))]
    public void The_hostile_bibliography_is_written_as_approved(CitationFormat format)
    {
        using var to = new StringWriter();

        format.Write(HostileBibliography.Works, to);

        var approved = Path.Combine(Root(), "tests/StatiqSite.Tests/Citations/Cases/hostile", $"all.{format.Extension}");
        var received = approved + ".received.txt";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1") File.WriteAllText(approved, to.ToString(), new UTF8Encoding(false));
        if (to.ToString() != File.ReadAllText(approved)) File.WriteAllText(received, to.ToString());
        else File.Delete(received);
        Assert.Equal(File.ReadAllText(approved), to.ToString());
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Directory.Packages.props"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder;
    }
}
