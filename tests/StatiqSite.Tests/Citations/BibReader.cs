using System.Collections.Immutable;

namespace StatiqSite.Tests.Citations;

/// <summary>Reads .bib files as BibTeX does, by counting braces, and knows nothing of the writer.</summary>
internal static class BibReader
{
    public sealed record Entry(string Type, string Key, ImmutableDictionary<string, string> Fields);

    /// <summary>Throws <see cref="FormatException"/> where BibTeX would complain.</summary>
    public static List<Entry> Read(string text)
    {
        var entries = new List<Entry>();
        var at = 0;
        while (Skip(text, ref at))
        {
            Expect(text, ref at, '@');
            var type = Until(text, ref at, '{');
            var key = Until(text, ref at, ',');
            var fields = ImmutableDictionary.CreateBuilder<string, string>();
            do
            {
                Skip(text, ref at);
                var name = Until(text, ref at, '=').Trim();
                Skip(text, ref at);
                fields.Add(name, text[at] == '{' ? Braced(text, ref at) : Word(text, ref at));
                Skip(text, ref at);
            }
            while (text[at++] == ',');

            if (text[at - 1] != '}') throw new FormatException($"The entry {key} does not end.");
            entries.Add(new Entry(type, key, fields.ToImmutable()));
        }

        return entries;
    }

    private static bool Skip(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length;
    }

    private static void Expect(string text, ref int at, char character)
    {
        if (text[at++] != character) throw new FormatException($"No {character} at {at - 1}.");
    }

    private static string Until(string text, ref int at, char end)
    {
        var start = at;
        at = text.IndexOf(end, at) + 1;
        return at > 0 ? text[start..(at - 1)] : throw new FormatException($"No {end} after {start}.");
    }

    // A backslash does not save a brace from being counted.
    private static string Braced(string text, ref int at)
    {
        var start = ++at;
        for (var depth = 1; depth > 0; at++)
        {
            if (at == text.Length) throw new FormatException($"The braces opened at {start} do not close.");
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
        }

        return text[start..(at - 1)];
    }

    private static string Word(string text, ref int at)
    {
        var start = at;
        while (char.IsAsciiLetter(text[at])) at++;
        return at > start ? text[start..at] : throw new FormatException($"No value at {at}.");
    }
}
