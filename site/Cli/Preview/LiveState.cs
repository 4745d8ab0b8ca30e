using System.Collections.Immutable;
using StatiqSite.Content;

namespace StatiqSite.Cli.Preview;

/// <summary>The input as it was last read.</summary>
/// <param name="Version">Another one with every reading, and never that of an earlier preview; empty before the first.</param>
/// <param name="Site">Null while the input has errors.</param>
/// <param name="Found">Errors and warnings, in order.</param>
internal sealed record LiveState(string Version, ReadSite? Site, ImmutableArray<Diagnostic> Found);
