namespace StatiqSite.Content.Chapters.Citing;

/// <summary>How a citation reads in its sentence.</summary>
public enum CitationForm
{
    /// <summary><c>[@key]</c>: the number in brackets.</summary>
    Parenthetical,

    /// <summary><c>@key</c>: the authors' names, then the number.</summary>
    InText,
}
