using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace StatiqSite.Citations.TeX;

/// <summary>Characters and how TeX writes them, from <c>tex-symbols.txt</c>; letters with accents are put together from their parts.</summary>
internal static class TeXSymbols
{
    // Left out because common readers garble them: the bar below, and the comma below of Romanian.
    private static readonly FrozenDictionary<char, string> Accents = new Dictionary<char, string>
    {
        ['\u0300'] = "`", ['\u0301'] = "'", ['\u0302'] = "^", ['\u0303'] = "~", ['\u0304'] = "=", ['\u0306'] = "u",
        ['\u0307'] = ".", ['\u0308'] = "\"", ['\u030a'] = "r", ['\u030b'] = "H", ['\u030c'] = "v",
        ['\u0323'] = "d", ['\u0327'] = "c", ['\u0328'] = "k",
    }.ToFrozenDictionary();

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>What TeX would take for its own, and symbols that its fonts have in formulas only. Braces keep BibTeX from changing the case of <c>\Omega</c>.</summary>
    public static readonly FrozenDictionary<char, string> Needed;

    // Known by their names when TeX is read: \alpha, \ss, \textbackslash.
    private static readonly FrozenDictionary<string, char> ByName;

    // Read, but not written: other readers garble them.
    private static readonly FrozenDictionary<string, char> AccentsByName =
        Accents.Select(accent => KeyValuePair.Create(accent.Value, accent.Key))
            .Append(KeyValuePair.Create("b", '\u0331')).Append(KeyValuePair.Create("textcommabelow", '\u0326'))
            .ToFrozenDictionary();

    /// <summary>These, and every letter and sign that has a command without a package (a few, such as ą and đ, want the T1 encoding).</summary>
    public static readonly FrozenDictionary<char, string> All;

    static TeXSymbols()
    {
        var sections = Read();
        Needed = sections["special"].Concat(sections["formula"]).ToFrozenDictionary();

        var all = Needed.Concat(sections["text"]).ToDictionary();
        foreach (var letter in Enumerable.Range(0xc0, 0x250 - 0xc0).Concat(Enumerable.Range(0x1e00, 0x100)).Select(code => (char)code))
        {
            if (!all.ContainsKey(letter) && Accented(letter, all) is { } command) all.Add(letter, command);
        }

        All = all.ToFrozenDictionary();

        var names = new Dictionary<string, char>
        {
            ["aa"] = 'å', ["AA"] = 'Å', ["dots"] = '…', ["textellipsis"] = '…', ["textendash"] = '–', ["textemdash"] = '—', ["textquoteleft"] = '‘',
            ["textquoteright"] = '’', ["textquotedblleft"] = '“', ["textquotedblright"] = '”', ["textquotesingle"] = '\'', ["textquotedbl"] = '"',
            ["textunderscore"] = '_', ["slash"] = '/', ["le"] = '≤', ["ge"] = '≥', ["to"] = '→', ["textregistered"] = '®',
            ["textasciicircum"] = '^', ["textasciitilde"] = '~', ["sim"] = '∼', ["ast"] = '*', ["star"] = '⋆', ["cdots"] = '⋯', ["prime"] = '′',
        };
        foreach (var (character, command) in all)
        {
            // {\ss}, {\textbackslash}, {$\alpha$}; not \&, which stands for itself, and not {\'e}.
            var name = command.Trim('{', '}', '$');
            if (name.Length > 1 && name[0] == '\\' && name.AsSpan(1).IndexOfAnyExcept(Letters) < 0 && !AccentsByName.ContainsKey(name[1..])) names.TryAdd(name[1..], character);
        }

        ByName = names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The character that a command without arguments stands for: "alpha", "ss", "textbackslash"; null for all others.</summary>
    public static char? Named(string name) => ByName.TryGetValue(name, out var character) ? character : null;

    /// <summary>The combining mark that a command puts on its argument: "'", "c", "v"; null for all others.</summary>
    public static char? AccentNamed(string name) => AccentsByName.TryGetValue(name, out var mark) ? mark : null;

    /// <summary>The digit or sign as an index or exponent; null where Unicode has none.</summary>
    public static char? Script(char character, bool raised)
    {
        var signs = raised ? "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻" : "₀₁₂₃₄₅₆₇₈₉₊₋₋";
        return "0123456789+-−".IndexOf(character, StringComparison.Ordinal) is var index and >= 0 ? signs[index] : null;
    }

    /// <summary><c>{\'e}</c>, <c>{\c c}</c>, <c>{\'{\^e}}</c>: no space that a reader could keep, and braces that close the command.</summary>
    private static string? Accented(char letter, Dictionary<char, string> commands)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        if (parts.Length == 1) return null;
        var command = char.IsAsciiLetter(parts[0]) ? parts[..1] : commands.GetValueOrDefault(parts[0]);
        foreach (var mark in parts.AsSpan(1))
        {
            if (command is null || !Accents.TryGetValue(mark, out var accent)) return null;
            var space = command.Length == 1 && char.IsAsciiLetter(accent[0]) ? " " : "";
            command = $@"{{\{accent}{space}{command}}}";
        }

        return command;
    }

    private static Dictionary<string, Dictionary<char, string>> Read()
    {
        var sections = new Dictionary<string, Dictionary<char, string>>();
        var section = new Dictionary<char, string>();
        foreach (var line in TextResource.ReadLines("tex-symbols.txt"))
        {
            if (line[0] == '[') sections.Add(line[1..^1], section = []);
            else section.Add(line[0], line[2..]);
        }

        return sections;
    }
}
