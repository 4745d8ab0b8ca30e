namespace StatiqSite.Citations;

/// <summary>
/// How the entries of a file stand together: head, then entries with something between them, then tail. <see cref="End"/>
/// followed by <see cref="Between"/> stands nowhere inside an entry, so whoever cuts a file there gets the entries as they
/// are, and any of them put together again are a file.
/// </summary>
/// <param name="End">The last characters of every entry.</param>
/// <param name="Key">A regular expression (ECMAScript and .NET, multiline) whose first group is the key of an entry.</param>
public sealed record EntryLayout(string Head, string End, string Between, string Tail, string Key);
