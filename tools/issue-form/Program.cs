using System.CommandLine;
using StatiqSite.IssueForm;

var issue = new Argument<string>("issue") { Description = "A file with the body of the issue." };
var input = new Option<string>("--input") { Description = "The folder with review.yaml.", DefaultValueFactory = _ => "input", HelpName = "DIR" };
var root = new RootCommand("Turns the issue that the form `Suggest a paper` makes into one file of papers/.") { issue, input };
root.SetAction(parsed => IssueFormCommand.Run(parsed.GetValue(issue)!, parsed.GetValue(input)!, TimeProvider.System, Console.Out));
var parsed = root.Parse(args);
try
{
    var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? IssueFormCommand.WrongUsage : code;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"issue-form: {fault.Message.ReplaceLineEndings(" ")}");
    return IssueFormCommand.MachineFailed;
}
