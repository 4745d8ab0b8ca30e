namespace StatiqSite.Import.Lists;

/// <summary>What a link's label promises. <see cref="Other"/> is material that a paper's file has no place for; <see cref="Unclear"/> says nothing in words.</summary>
internal enum LabelKind
{
    Paper,
    Code,
    Data,
    Demo,
    Model,
    Page,
    Other,
    Unclear,
}
