using System.Xml;
using System.Xml.Linq;

namespace StatiqSite.Registries.Asking;

/// <summary>Reads XML that others wrote.</summary>
internal static class XmlAnswer
{
    /// <exception cref="XmlException">It is no XML, or uses entities, which nobody who means well does.</exception>
    public static XElement Parse(string text)
    {
        // PubMed's answers name their document type; it is passed over and never read, so that no entity can be declared.
        using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        return XDocument.Load(reader).Root ?? throw new XmlException("It is empty.");
    }
}
