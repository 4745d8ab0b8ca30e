using System.Collections.Immutable;

namespace StatiqSite.Content.Chapters.Tables;

/// <summary>The settings of a block whose values are lists with commas.</summary>
internal static class ListSettings
{
    /// <summary>What each known setting lists, in written order; settings that are unknown or stand twice are reported.</summary>
    public static Dictionary<string, ImmutableArray<Located<string>>> Of(FilledBlock block, ImmutableArray<string> known, Diagnostics diagnostics)
    {
        var lists = new Dictionary<string, ImmutableArray<Located<string>>>(StringComparer.Ordinal);
        foreach (var setting in block.Settings)
        {
            var name = setting.Name;
            if (!known.Contains(name.Value))
                diagnostics.Report(TableRules.UnknownSetting, name.At, $"{Quoted.Of(name.Value)} is not a setting of `{block.Name}`{NearestName.Hint(name.Value, known)}");
            else if (!lists.TryAdd(name.Value, Items(setting.Value)))
                diagnostics.Report(TableRules.UnknownSetting, name.At, $"{Quoted.Of(name.Value)} stands here twice.");
        }

        return lists;
    }

    private static ImmutableArray<Located<string>> Items(Located<string> value)
    {
        var items = ImmutableArray.CreateBuilder<Located<string>>();
        var offset = 0;
        foreach (var item in value.Value.Split(','))
        {
            items.Add(new Located<string>(item, value.At with { Column = value.At.Column + offset }));
            offset += item.Length + 1;
        }

        return items.ToImmutable();
    }
}
