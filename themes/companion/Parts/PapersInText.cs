using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>A list of papers that a chapter's author asked for.</summary>
public sealed record PapersInText(Site Site, TextPiece.PaperList List);
