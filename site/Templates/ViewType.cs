using System.Collections.Immutable;

namespace StatiqSite.Templates;

/// <summary>What a template may know of one kind of thing: names, meanings and where each value comes from.</summary>
/// <param name="Name">As documentation calls it.</param>
internal sealed record ViewType(string Name, ImmutableArray<ViewField> Fields)
{
    public ViewField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
