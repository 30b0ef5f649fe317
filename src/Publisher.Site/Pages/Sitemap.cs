using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Routing;

namespace Publisher.Site.Pages;

/// <summary>sitemap.xml with the hreflang alternates of each page; an index of parts when the pages are too many for one file (the protocol allows 50,000).</summary>
public static class Sitemap
{
    private const int MaxUrls = 45_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static ImmutableArray<SiteFile> Files(PageList pages, string origin)
    {
        Page[][] parts = [.. pages.Pages.Where(page => page.IsIndexed).Chunk(MaxUrls)];
        if (parts.Length <= 1)
            return [new SiteFile("sitemap.xml", () => UrlSet(parts.SingleOrDefault() ?? [], origin))];
        return
        [
            new SiteFile("sitemap.xml", Index(parts.Length, origin)),
            .. parts.Select((part, index) => new SiteFile(PartPath(index), () => UrlSet(part, origin))),
        ];
    }

    private static string PartPath(int index) => $"sitemap-{index + 1}.xml";

    private static byte[] Index(int parts, string origin) => Written(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        for (int part = 0; part < parts; part++)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, $"{origin}/{PartPath(part)}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private static byte[] UrlSet(Page[] pages, string origin) => Written(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", ns: null, Xhtml);
        foreach (Page page in pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, origin + page.Url);
            foreach (Language language in page.Languages)
                WriteAlternate(xml, language.Tag(), origin + page.Route.Url(language));
            WriteAlternate(xml, "x-default", origin + page.Route.DefaultUrl());
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private static void WriteAlternate(XmlWriter xml, string language, string url)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static byte[] Written(Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        using (XmlWriter xml = XmlWriter.Create(stream, Settings))
            write(xml);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
