using System.Collections.Immutable;
using System.Globalization;
using StatiqSite.Content;

namespace StatiqSite.Import.Bib;

/// <summary>
/// Takes a .bib file apart as BibTeX does: what stands outside entries is comment, values join with #, names stand for strings.
/// More patient than BibTeX: a comment behind % may stand between fields, and after a fault reading goes on at the next entry.
/// </summary>
internal sealed class BibParser
{
    private readonly string path;
    private readonly string text;
    private readonly Dictionary<string, string> strings = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<BibText> entries = [];
    private readonly List<SkippedEntry> skipped = [];
    private int at;

    private BibParser(string path, string text) => (this.path, this.text) = (path, text);

    public static (ImmutableArray<BibText> Entries, ImmutableArray<SkippedEntry> Skipped) Parse(string path, string text)
    {
        var parser = new BibParser(path, text);
        parser.ReadAll();
        return ([.. parser.entries], [.. parser.skipped]);
    }

    private void ReadAll()
    {
        while (text.IndexOf('@', at) is var sign and >= 0)
        {
            at = sign + 1;
            if (InComment(sign)) continue;
            var name = Word();
            SkipSpace();
            if (name.Length == 0 || AtEnd || text[at] is not ('{' or '(')) continue; // an e-mail address in a comment
            var closing = text[at++] == '{' ? '}' : ')';
            try
            {
                ReadEntry(name.ToLowerInvariant(), closing, sign);
            }
            catch (BibFault fault)
            {
                skipped.Add(new SkippedEntry(Place(fault.At), $"@{name}", fault.Message));
                at = NextEntry(sign + 1);
            }
        }
    }

    private void ReadEntry(string type, char closing, int sign)
    {
        switch (type)
        {
            case "comment":
                at--;
                SkipGroup(sign);
                return;
            case "preamble":
                Value(sign);
                Close(closing, sign);
                return;
            case "string":
                var (name, value) = Field(sign) ?? throw new BibFault(sign, "The string has no name.");
                strings[name] = value;
                Close(closing, sign);
                return;
        }

        SkipSpace();
        var start = at;
        while (!AtEnd && text[at] is not (',' or '}' or '=') && !char.IsWhiteSpace(text[at])) at++;
        var key = text[start..at];
        SkipSpace();
        if (!AtEnd && text[at] == '=') (at, key) = (start, ""); // an entry without a key begins with a field
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (Field(sign) is { } field) fields.TryAdd(field.Name, field.Value);
        Close(closing, sign);
        entries.Add(new BibText(type, key, fields, Place(sign)));
    }

    private (string Name, string Value)? Field(int sign)
    {
        SkipSpace(alsoCommas: true);
        var start = at;
        while (!AtEnd && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '-' or ':' or '.' or '+' or '/')) at++;
        if (at == start) return null;
        var name = text[start..at].ToLowerInvariant();
        SkipSpace();
        if (AtEnd || text[at] != '=') throw new BibFault(start, $"After the field {Quoted.Of(name)} an equals sign is missing. A comma may be missing before it.");
        at++;
        return (name, Value(sign));
    }

    private string Value(int sign)
    {
        var value = Piece(sign);
        while (true)
        {
            SkipSpace();
            if (AtEnd || text[at] != '#') return value;
            at++;
            value += Piece(sign);
        }
    }

    private string Piece(int sign)
    {
        SkipSpace();
        if (AtEnd) throw new BibFault(sign, "The file ends within this entry.");
        if (text[at] == '{') return SkipGroup(sign);
        if (text[at] == '"') return QuotedPiece(sign);
        var start = at;
        while (!AtEnd && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or '#' or '}' or '{' or ')' or '"' or '=')) at++;
        if (at == start) throw new BibFault(start, "A value is missing here.");
        var word = text[start..at];
        return strings.GetValueOrDefault(word, word);
    }

    private string QuotedPiece(int sign)
    {
        var start = ++at;
        for (var depth = 0; !AtEnd; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '"' && depth == 0 && !EndsValue(at + 2)) at++;
            else if (text[at] == '{') depth++;
            else if (text[at] == '}') depth--;
            else if (text[at] == '"' && depth <= 0) return text[start..at++];
            if (depth < 0) break;
        }

        throw new BibFault(start - 1, "The quotation mark that opens here is never closed.");
    }

    /// <summary>Whether a value could end here: a \" that stands before a comma closes, all others are an umlaut.</summary>
    private bool EndsValue(int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index])) index++;
        return index >= text.Length || text[index] is ',' or '}' or '#';
    }

    /// <summary>What stands between balanced braces; a brace behind a backslash counts too, as it does for BibTeX.</summary>
    private string SkipGroup(int sign)
    {
        var open = text[at];
        var close = open == '{' ? '}' : ')';
        var (start, depth, from) = (at + 1, 0, at);
        for (; !AtEnd; at++)
        {
            if (text[at] == open) depth++;
            else if (text[at] == close && --depth == 0) return text[start..at++];
        }

        throw new BibFault(from == sign ? sign : from, "The brace that opens here is never closed.");
    }

    private void Close(char closing, int sign)
    {
        SkipSpace(alsoCommas: true);
        if (AtEnd) throw new BibFault(sign, "The entry is never closed.");
        if (text[at] != closing) throw new BibFault(at, string.Create(CultureInfo.InvariantCulture, $"Here the entry should end or go on with a field, but there is {Quoted.Of(text[at].ToString())}."));
        at++;
    }

    private bool AtEnd => at >= text.Length;

    private string Word()
    {
        SkipSpace();
        var start = at;
        while (!AtEnd && char.IsAsciiLetter(text[at])) at++;
        return text[start..at];
    }

    private void SkipSpace(bool alsoCommas = false)
    {
        while (!AtEnd)
        {
            if (text[at] == '%') at = text.IndexOf('\n', at) is var end and >= 0 ? end : text.Length;
            else if (char.IsWhiteSpace(text[at]) || (alsoCommas && text[at] == ',')) at++;
            else return;
        }
    }

    private bool InComment(int index)
    {
        var line = text.LastIndexOf('\n', Math.Max(index - 1, 0)) + 1;
        return index > line && text.AsSpan(line, index - line).Contains('%');
    }

    /// <summary>The next line that begins with an entry.</summary>
    private int NextEntry(int from)
    {
        for (var line = text.IndexOf('\n', from); line >= 0; line = text.IndexOf('\n', line + 1))
        {
            var first = line + 1;
            while (first < text.Length && text[first] is ' ' or '\t') first++;
            if (first < text.Length && text[first] == '@') return first;
        }

        return text.Length;
    }

    private SourceSpan Place(int index) => SourceSpan.Of(path, text, Math.Min(index, text.Length));

    private sealed class BibFault(int at, string message) : Exception(message)
    {
        public int At { get; } = at;
    }
}
