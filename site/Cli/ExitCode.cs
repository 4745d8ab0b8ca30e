namespace StatiqSite.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int FaultyInput = 1;
    public const int WrongUsage = 2;
    public const int MachineFailed = 3;
}
