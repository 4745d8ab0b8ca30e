using StatiqSite.Registries.Enriching;

namespace StatiqSite.Tests.Registries.Enriching;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Changes_far_apart_stand_in_hunks_of_their_own() =>
        Assert.Equal(
            """
            --- a/f.yaml
            +++ b/f.yaml
            @@ -1,4 +1,5 @@
             1
            +new
             2
             3
             4
            @@ -9,4 +10,3 @@
             9
             10
             11
            -12

            """,
            UnifiedDiff.Of("f.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n", "1\nnew\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n"));

    [Fact]
    public void A_last_line_without_an_end_is_told() =>
        Assert.Equal(
            "--- a/f.yaml\n+++ b/f.yaml\n@@ -1,2 +1,3 @@\n 1\n-2\n\\ No newline at end of file\n+2\n+3\n",
            UnifiedDiff.Of("f.yaml", "1\n2", "1\n2\n3\n"));

    [Fact]
    public void Lines_keep_their_carriage_returns() =>
        Assert.Equal("--- a/f.yaml\n+++ b/f.yaml\n@@ -1,1 +1,2 @@\n 1\r\n+2\r\n", UnifiedDiff.Of("f.yaml", "1\r\n", "1\r\n2\r\n"));
}
