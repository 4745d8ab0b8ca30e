namespace StatiqSite.Templates;

/// <summary>One name that a template may write.</summary>
/// <param name="Meaning">A clause for the documentation.</param>
/// <param name="Type">Of what the field holds; null for text, numbers and yes or no.</param>
/// <param name="IsList">Whether it holds several.</param>
/// <param name="Of">Takes it from the thing itself; null where there is none.</param>
internal sealed record ViewField(string Name, string Meaning, ViewType? Type, bool IsList, Func<object, object?> Of)
{
    public static ViewField Plain<T>(string name, string meaning, Func<T, object?> of) => new(name, meaning, null, false, thing => of((T)thing));

    public static ViewField One<T>(string name, string meaning, ViewType type, Func<T, object?> of) => new(name, meaning, type, false, thing => of((T)thing));

    public static ViewField Many<T>(string name, string meaning, ViewType? type, Func<T, IEnumerable<object>> of) => new(name, meaning, type, true, thing => of((T)thing));
}
