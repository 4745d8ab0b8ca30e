namespace StatiqSite.Kit.Comparing;

/// <summary>A fact that papers are compared by: a row of the comparison, or several where <see cref="Id"/> is a family.</summary>
/// <param name="Id">As <see cref="StatedFacts"/> writes it; one that ends in a full stop stands for all that begin with it.</param>
/// <param name="Label">What the reader calls it.</param>
/// <param name="Absent">What stands where a paper has none.</param>
/// <param name="IsOwn">Whether every paper has its own by nature, as a summary is: a difference says nothing.</param>
/// <param name="IsAbsenceKnown">Whether a paper without it is known to have none; else it may have one that nobody entered, which is no difference.</param>
public sealed record ComparedFact(string Id, string Label, string Absent = "not known", bool IsOwn = false, bool IsAbsenceKnown = false);
