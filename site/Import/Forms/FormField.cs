namespace StatiqSite.Import.Forms;

/// <summary>A field of an issue form.</summary>
/// <param name="Label">As the form's file has it; GitHub prints it as a heading of the issue.</param>
/// <param name="Longest">Characters that are taken at most.</param>
/// <param name="HasLines">Whether the answer may have several lines.</param>
internal sealed record FormField(string Label, int Longest, bool HasLines = false);
