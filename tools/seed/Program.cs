using StatiqSite.Seed;

try
{
    return SeedCommand.Run(args, Console.Out, Console.Error);
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"seed: {fault.Message}");
    return SeedCommand.MachineFailed;
}
