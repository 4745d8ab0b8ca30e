using StatiqSite.Companion.Drawing;

namespace StatiqSite.Companion.Parts;

/// <summary>A drawing of the path with the class that shows it on wide or on narrow screens.</summary>
public sealed record PathView(PathDrawing Drawing, string Class, bool IsTall)
{
    public double Width => IsTall ? Drawing.Breadth : Drawing.Length;

    public double Height => IsTall ? Drawing.Length : Drawing.Breadth;
}
