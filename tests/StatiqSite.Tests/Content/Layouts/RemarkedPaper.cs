using System.Text;

namespace StatiqSite.Tests.Content.Layouts;

/// <summary>
/// A paper's file as somebody might have written it: keys in any order, lists and mappings in any style, and comments
/// everywhere. A comment names its kind and what it is about; every value names its place, so that a line of the
/// output shows whether a comment stands where it belongs.
/// </summary>
internal sealed class RemarkedPaper
{
    private readonly Random random;
    private readonly StringBuilder text = new();

    private RemarkedPaper(int seed) => random = new Random(seed);

    public static string Of(int seed)
    {
        var paper = new RemarkedPaper(seed);
        paper.Write();
        return paper.text.ToString();
    }

    private void Write()
    {
        if (Often()) text.Append("# head\n\n");
        string[] keys = ["note", "title", "authors", "links", "models", "alternative-titles", "venue", "aliases", "summary"];
        random.Shuffle(keys);
        foreach (var key in keys) Entry(key, key, indent: 0, Inside(key));
        if (Often()) text.Append("# below \n");
    }

    private Action<string, int, bool>? Inside(string key) => key switch
    {
        "authors" or "alternative-titles" or "aliases" => (path, indent, flow) => List(path, indent, flow, null),
        "links" => (path, indent, flow) => Map(path, ["data", "code", "demo"], indent, flow),
        "models" => (path, indent, flow) => List(path, indent, flow, (item, deeper, inFlow) => Map(item, ["task", "name", "memory"], deeper, inFlow)),
        _ => null,
    };

    /// <param name="path">What comments about it name, and its value if it is a text.</param>
    private void Entry(string key, string path, int indent, Action<string, int, bool>? inside)
    {
        Before(path, indent);
        text.Append(' ', indent).Append(key).Append(':');
        if (inside is null) Text(path, indent);
        else Collection(path, indent, inside, mayStandLeft: indent == 0 && key is not "links");
    }

    private void Text(string path, int indent)
    {
        switch (random.Next(5))
        {
            case 0:
                text.Append(" >-");
                Beside(path);
                text.Append(' ', indent + 2).Append(path).Append(" # no comment\n");
                break;
            case 1:
                Beside(path);
                text.Append(' ', indent + 3).Append(path).Append('\n');
                break;
            case 2:
                text.Append(" '").Append(path).Append(" # no comment'");
                Beside(path);
                break;
            default:
                text.Append(' ').Append(path);
                Beside(path);
                break;
        }
    }

    private void Collection(string path, int indent, Action<string, int, bool> inside, bool mayStandLeft)
    {
        if (random.Next(3) == 0)
        {
            text.Append(' ');
            inside(path, indent + 2, true);
            Beside(path);
            return;
        }

        Beside(path);
        inside(path, indent + (mayStandLeft && Often() ? 0 : random.Next(1, 5)), false);
    }

    private void List(string path, int indent, bool flow, Action<string, int, bool>? item)
    {
        if (flow) text.Append('[').Append(Often() ? "\n" : " ");
        for (var at = 0; at < random.Next(1, 4); at++)
        {
            var own = $"{path}{at}";
            if (flow)
            {
                FlowItem(own, indent, () => item?.Invoke(own, indent + 1, true), isText: item is null);
                continue;
            }

            Before(own, indent);
            text.Append(' ', indent).Append('-');
            if (item is null) Text(own, indent);
            else if (random.Next(3) == 0)
            {
                text.Append(' ');
                item(own, indent + 3, true);
                Beside(own);
            }
            else
            {
                Beside(own);
                item(own, indent + 2, false);
            }
        }

        if (flow) text.Append(' ', indent).Append(']');
        // At the left edge nobody can tell it from a comment on the next key.
        else if (indent > 0) Below(path, indent);
    }

    private void Map(string path, string[] keys, int indent, bool flow)
    {
        random.Shuffle(keys);
        if (flow) text.Append('{').Append(Often() ? "\n" : " ");
        foreach (var key in keys[..random.Next(1, keys.Length + 1)])
        {
            var own = $"{path}-{key}";
            if (flow) FlowItem(own, indent, () => text.Append(key).Append(": ").Append(own), isText: false);
            else Entry(key, own, indent, null);
        }

        if (flow) text.Append(' ', indent).Append('}');
        else Below(path, indent);
    }

    private void FlowItem(string own, int indent, Action write, bool isText)
    {
        if (text[^1] == '\n') Before(own, indent);
        text.Append(' ', indent);
        if (isText) text.Append(own);
        else write();
        text.Append(',');
        if (Often()) Beside(own);
        else text.Append(' ');
    }

    private void Before(string path, int indent)
    {
        while (random.Next(4) == 0) text.Append(' ', indent).Append("# before ").Append(path).Append('\n');
    }

    private void Beside(string path) => text.Append(random.Next(4) == 0 ? $" # beside {path}\n" : "\n");

    private void Below(string path, int indent)
    {
        while (random.Next(5) == 0) text.Append(' ', indent).Append("# below ").Append(path).Append('\n');
    }

    private bool Often() => random.Next(2) == 0;
}
