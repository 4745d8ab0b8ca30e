using System.Text;
using System.Xml;
using StatiqSite.Catalog;
using StatiqSite.Pages;
using StatiqSite.Pages.Files;

namespace StatiqSite.Output.Files;

/// <summary>Atom (RFC 4287). Dates come from the papers' files, never from the clock.</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Of(FilePage.Feed feed)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CheckCharacters = true };
        using (var xml = XmlWriter.Create(bytes, settings)) Write(xml, feed);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, FilePage.Feed feed)
    {
        var site = feed.Site;
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, site.Language);
        xml.WriteElementString("id", Namespace, site.Absolute(feed.Address));
        xml.WriteElementString("title", Namespace, site.ShortTitle + ": updates");
        xml.WriteElementString("updated", Namespace, FeedDates.Updated(feed));
        WriteLink(xml, "self", "application/atom+xml", site.Absolute(feed.Address));
        WriteLink(xml, "alternate", "text/html", site.Absolute(Addresses.Updates));
        WriteAuthor(xml, site.ShortTitle);
        foreach (var paper in feed.Papers) WriteEntry(xml, site, paper);
        xml.WriteEndElement();
    }

    private static void WriteEntry(XmlWriter xml, Site site, Paper paper)
    {
        var address = site.Absolute(Addresses.Of(paper));
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, address);
        xml.WriteElementString("title", Namespace, paper.Title);
        xml.WriteElementString("updated", Namespace, FeedDates.Rfc3339(paper.File.Added!.Value));
        xml.WriteElementString("published", Namespace, FeedDates.Rfc3339(paper.File.Added!.Value));
        WriteLink(xml, "alternate", "text/html", address);
        if (paper.Work.Href is { } source) WriteLink(xml, "related", null, source);
        foreach (var author in paper.Work.Authors.Named) WriteAuthor(xml, author.FullName);
        if (paper.Work.Authors.Named.IsEmpty) WriteAuthor(xml, site.ShortTitle);
        foreach (var term in paper.Terms)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", term.Id);
            xml.WriteAttributeString("scheme", site.Absolute(new Address($"topics/{term.Facet}/")));
            xml.WriteAttributeString("label", term.Label);
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Namespace, FeedDates.Summary(paper));
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string? type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        if (type is not null) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}
