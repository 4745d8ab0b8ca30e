using System.Collections.Immutable;

namespace StatiqSite.Content.Yaml;

/// <summary>A YAML document as a tree that knows where everything stands. No anchors, no tags, no aliases.</summary>
public abstract record YamlNode
{
    private static readonly char[] Foldable = [' ', '\t', '\n', '\r'];

    private YamlNode(SourceSpan at) => At = at;

    public SourceSpan At { get; init; }

    /// <summary>The comments that belong to it; read only where a file is to be written again.</summary>
    public YamlRemarks Remarks { get; init; } = YamlRemarks.None;

    /// <summary>Whether a comment belongs to it or to anything in it.</summary>
    public bool IsRemarked => !Remarks.IsEmpty || HasRemarksInside;

    /// <summary>Whether a comment stands between its beginning and its end.</summary>
    public bool HasRemarksInside => !Remarks.Below.IsEmpty || this switch
    {
        List list => list.Items.Any(item => item.IsRemarked),
        Map map => map.Entries.Any(entry => entry.Value.IsRemarked),
        _ => false,
    };

    /// <summary>As a message names it: text, a list, a mapping.</summary>
    public abstract string Kind { get; }

    /// <param name="Plain">Written without quotes and not as a block, so that <c>~</c>, <c>null</c> and nothing mean "absent".</param>
    public sealed record Text(string Value, bool Plain, SourceSpan At) : YamlNode(At)
    {
        /// <summary>Runs of spaces, tabs and line breaks as one space; a no-break space was meant and stays.</summary>
        public string Folded
        {
            get
            {
                var span = Value.AsSpan();
                return span.ContainsAny('\n', '\t', '\r') || span.IndexOf("  ") >= 0 || span.StartsWith(' ') || span.EndsWith(' ')
                    ? string.Join(' ', Value.Split(Foldable, StringSplitOptions.RemoveEmptyEntries))
                    : Value;
            }
        }

        public bool IsEmpty => Plain && Value is "" or "~" or "null" or "Null" or "NULL" || Value.AsSpan().IsWhiteSpace();

        /// <summary>Not even written.</summary>
        public bool IsNothing => Plain && Value.Length == 0;

        public override string Kind => IsEmpty ? "nothing" : Quoted.Of(Value);
    }

    /// <summary>A value that was refused and reported: nothing more is to be said about it.</summary>
    public sealed record Refused(SourceSpan At) : YamlNode(At)
    {
        public override string Kind => "refused";
    }

    public sealed record List(ImmutableArray<YamlNode> Items, SourceSpan At) : YamlNode(At)
    {
        public override string Kind => "a list";
    }

    /// <param name="Entries">In written order; every key once.</param>
    public sealed record Map(ImmutableArray<YamlEntry> Entries, SourceSpan At) : YamlNode(At)
    {
        public override string Kind => "a mapping";

        public YamlNode? Find(string key)
        {
            foreach (var entry in Entries)
                if (string.Equals(entry.Key, key, StringComparison.Ordinal)) return entry.Value;
            return null;
        }
    }
}
