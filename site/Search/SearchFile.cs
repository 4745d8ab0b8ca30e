namespace StatiqSite.Search;

/// <summary>A file of the index.</summary>
/// <param name="Name">In the index's folder.</param>
/// <param name="Content">Raw Deflate: hosts compress by media type and would otherwise compress it again or not at all.</param>
public sealed record SearchFile(string Name, ReadOnlyMemory<byte> Content);
