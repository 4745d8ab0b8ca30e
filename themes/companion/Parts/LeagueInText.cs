using StatiqSite.Pages;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Parts;

/// <summary>The league tables that a chapter's author asked for.</summary>
public sealed record LeagueInText(Site Site, TextPiece.League Piece);
