using StatiqSite.Content.Works;

namespace StatiqSite.Citations.TeX;

/// <summary>Writes one entry of a .bib file, field by field; a field without a value is left out.</summary>
internal readonly struct BibEntry(TextWriter to, TeXText text)
{
    public void Open(string type, CitationKey key)
    {
        to.Write('@');
        to.Write(type);
        to.Write('{');
        to.Write(key.Value);
    }

    public void Close() => to.Write("\n}\n");

    public void Names(string field, AuthorList authors)
    {
        if (authors.Named.IsEmpty) return;
        Begin(field);
        to.Write('{');
        var separator = "";
        foreach (var author in authors.Named)
        {
            to.Write(separator);
            BibName.Write(author, to, text);
            separator = " and ";
        }

        to.Write(authors.AndOthers ? " and others}" : "}");
    }

    public void Title(string value)
    {
        Begin("title");
        to.Write('{');
        TitleWords.Write(value, to, text);
        to.Write('}');
    }

    public void Text(string field, string? value)
    {
        if (value is null) return;
        Begin(field);
        to.Write('{');
        text.Write(value, to);
        to.Write('}');
    }

    public void Pages(PageRange? pages)
    {
        if (pages is null) return;
        Begin("pages");
        to.Write('{');
        text.Write(pages.First, to);
        if (pages.Last is not null) to.Write("--");
        text.Write(pages.Last, to);
        to.Write('}');
    }

    /// <summary>A field that biblatex splits at " and ".</summary>
    public void List(string? field, string? value)
    {
        if (field is null || value is null) return;
        Begin(field);
        to.Write('{');
        BibName.WriteWhole(value, to, text);
        to.Write('}');
    }

    /// <summary>An identifier or address, as it is. Braces would unbalance the file; percent-encoded they still lead to the same place.</summary>
    public void Verbatim(string field, string? value)
    {
        if (value is null) return;
        Begin(field);
        to.Write('{');
        to.Write(value.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal));
        to.Write('}');
    }

    /// <summary>A name that the reader of the file knows, such as <c>nov</c>.</summary>
    public void Macro(string field, string name)
    {
        Begin(field);
        to.Write(name);
    }

    private void Begin(string field)
    {
        to.Write(",\n  ");
        to.Write(field);
        to.Write(" = ");
    }
}
