using System.Text.Encodings.Web;
using System.Collections.Immutable;

namespace StatiqSite.Citations;

/// <summary>Writes pieces of JSON on one line; what is absent is left out.</summary>
internal static class JsonText
{
    public static void Value(string value, TextWriter to)
    {
        to.Write('"');
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(to, value);
        to.Write('"');
    }

    /// <summary>A further field of the object.</summary>
    public static void Field(string name, string? value, TextWriter to)
    {
        if (value is null) return;
        Name(name, to);
        Value(value, to);
    }

    /// <summary>A further field with an array, unless it is empty.</summary>
    public static void List<T>(string name, ImmutableArray<T> items, Action<T, TextWriter> write, TextWriter to)
    {
        if (items.IsEmpty) return;
        Name(name, to);
        var separator = '[';
        foreach (var item in items)
        {
            to.Write(separator);
            write(item, to);
            separator = ',';
        }

        to.Write(']');
    }

    public static void Name(string name, TextWriter to)
    {
        to.Write(",\"");
        to.Write(name);
        to.Write("\":");
    }
}
