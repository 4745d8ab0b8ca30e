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

    /// <summary>What TeX would take for its own, and symbols that its fonts have in formulas only. Braces keep BibTeX from changing the case of <c>\Omega</c>.</summary>
    public static readonly FrozenDictionary<char, string> Needed;

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
