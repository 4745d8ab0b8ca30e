using System.CommandLine;
using StatiqSite.Corpus;

var papers = new Option<int>("--papers") { Description = "How many papers.", Required = true };
papers.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() is < 1 or > 1_000_000) result.AddError("--papers takes a number from 1 to 1000000.");
});
var output = new Option<string>("--output") { Description = "An empty folder, or one to be made.", Required = true };
var root = new RootCommand("Writes a made-up companion: the same bytes for the same number of papers.") { papers, output };
root.SetAction(parsed =>
{
    try
    {
        MadeReview.Write(parsed.GetRequiredValue(output), parsed.GetRequiredValue(papers));
        return 0;
    }
    catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine($"corpus: {fault.Message}");
        return 3;
    }
});
var asked = root.Parse(args);
return asked.Errors.Count > 0 ? Math.Max(2, asked.Invoke()) : asked.Invoke();
