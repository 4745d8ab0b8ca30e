namespace StatiqSite.Tests;

/// <summary>Compares what came out with an expected file. <c>APPROVE=1 dotnet test</c> takes what came out as expected.</summary>
internal static class Approval
{
    private static readonly bool Approve = Environment.GetEnvironmentVariable("APPROVE") == "1";

    public static void Verify(string expectedFile, string actual)
    {
        var received = Path.ChangeExtension(expectedFile, ".received" + Path.GetExtension(expectedFile));
        File.Delete(received);
        var expected = File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : null;
        if (expected == actual) return;
        if (Approve)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(expectedFile)!); // a file's path has a folder
            File.WriteAllText(expectedFile, actual);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"{received} differs from {Path.GetFileName(expectedFile)}:\n{Difference(expected ?? "", actual)}");
    }

    /// <summary>The lines that only one side has.</summary>
    private static string Difference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join('\n', before.Except(after).Select(line => "- " + line).Concat(after.Except(before).Select(line => "+ " + line))) is { Length: > 0 } lines
            ? lines
            : "The same lines in another order or number.";
    }
}
