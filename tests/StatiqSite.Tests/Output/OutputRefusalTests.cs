using StatiqSite.Output;

namespace StatiqSite.Tests.Output;

/// <summary>Which folders a build never replaces.</summary>
public sealed class OutputRefusalTests
{
    [Fact]
    public void A_folder_with_anything_else_in_it_is_refused()
    {
        using var build = new SmallBuild();
        File.WriteAllText(build["site/thesis.docx"], "ten years of work");

        Assert.Equal($"`{build.Output}` holds something other than a site that was built here", Refusal(build, build.Output));
    }

    [Theory]
    [InlineData("site.next~")]
    [InlineData("site.last~")]
    public void A_folder_whose_neighbour_would_be_lost_is_refused(string neighbour)
    {
        using var build = new SmallBuild();
        File.WriteAllText(build[neighbour + "/thesis.docx"], "ten years of work");

        Assert.Equal($"`{build[neighbour]}` holds something other than a site that was built here", Refusal(build, build.Output));
    }

    [Fact]
    public void A_hidden_file_is_something_else_too()
    {
        using var build = new SmallBuild();
        File.WriteAllText(build["site/.gitignore"], "*");

        Assert.NotNull(Refusal(build, build.Output));
    }

    [Fact]
    public void A_file_is_refused()
    {
        using var build = new SmallBuild();
        File.WriteAllText(build.Output, "a file");

        Assert.Equal("it is a file", Refusal(build, build.Output));
    }

    [Fact]
    public async Task A_link_is_refused_wherever_it_leads()
    {
        using var build = new SmallBuild();
        await build.RunAsync(cancel: TestContext.Current.CancellationToken);
        Directory.CreateSymbolicLink(build["link"], build.Output);
        Directory.CreateSymbolicLink(build["nowhere"], build["missing"]);

        Assert.Equal("it is a symbolic link", Refusal(build, build["link"]));
        Assert.Equal("it is a symbolic link", Refusal(build, build["link"] + "/"));
        Assert.Equal("it is a symbolic link", Refusal(build, build["nowhere"]));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/")]
    [InlineData("input/../input")]
    [InlineData("./input/.")]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("/")]
    public void The_input_folder_and_those_above_it_are_refused(string output)
    {
        using var build = new SmallBuild();

        Assert.Equal($"the input folder `{build.Input}` lies in it", Refusal(build, Path.Combine(build[""], output)));
    }

    [Theory]
    [InlineData("input/site")]
    [InlineData("input/papers")]
    [InlineData("input/papers/../site")]
    public void A_folder_in_the_input_is_refused(string output)
    {
        using var build = new SmallBuild();

        Assert.Equal($"it lies in the input folder `{build.Input}`", Refusal(build, build[output]));
    }

    [Fact]
    public void Links_on_the_way_do_not_hide_where_a_folder_lies()
    {
        using var build = new SmallBuild();
        Directory.CreateSymbolicLink(build["door"], build.Input);

        Assert.NotNull(Refusal(build, build["door"] + "/site"));
        Assert.NotNull(new OutputFolder(build["input/site"]).Refusal(build["door"]));
    }

    [Fact]
    public void A_name_that_begins_like_the_input_s_is_another_folder()
    {
        using var build = new SmallBuild();

        Assert.Null(Refusal(build, build["input-site"]));
        Assert.Null(Refusal(build, build.Output));
    }

    private static string? Refusal(SmallBuild build, string output) => new OutputFolder(output).Refusal(build.Input);
}
