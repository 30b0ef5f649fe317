using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Pictures;

/// <summary>A picture as a drawing that stands alone: colours as attributes, for the site's policy on content allows no style in it.</summary>
public sealed class SvgFile
{
    private const string Fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineChars = "\n" };

    private readonly XmlWriter xml;

    private SvgFile(XmlWriter xml) => this.xml = xml;

    public static ReadOnlyMemory<byte> Of(Picture picture)
    {
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, Settings))
            new SvgFile(writer).Write(picture);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Write(Picture picture)
    {
        xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(("viewBox", $"0 0 {Number(picture.Width)} {Number(picture.Height)}"), ("width", Number(picture.Width)), ("height", Number(picture.Height)), ("font-family", Fonts), ("role", "img"));
        xml.WriteAttributeString("xml", "lang", null, picture.Language.Tag);
        xml.WriteElementString("title", picture.Title);
        xml.WriteStartElement("rect");
        Attributes(("width", "100%"), ("height", "100%"), ("fill", picture.Paper));
        xml.WriteEndElement();
        Write(picture.Shapes);
        xml.WriteEndElement();
    }

    private void Write(ImmutableArray<Shape> shapes)
    {
        foreach (Shape shape in shapes)
            Write(shape);
    }

    private void Write(Shape shape)
    {
        switch (shape)
        {
            case PathShape path:
                Write(path);
                break;
            case TextShape text:
                Write(text);
                break;
            case LinkShape link:
                xml.WriteStartElement("a");
                Attributes(("href", link.Address));
                Write(link.Shapes);
                xml.WriteEndElement();
                break;
            case GroupShape group:
                xml.WriteStartElement("g");
                Attributes(("transform", $"translate({Number(group.Left)} {Number(group.Top)}) scale({Number(group.Scale)})"));
                Write(group.Shapes);
                xml.WriteEndElement();
                break;
            default:
                throw new InvalidOperationException($"no SVG is known for {shape.GetType().Name}");
        }
    }

    private void Write(PathShape path)
    {
        xml.WriteStartElement("path");
        Attributes(("d", path.Path), ("fill", path.Fill ?? "none"));
        if (path.FillOpacity < 1)
            Attributes(("fill-opacity", Number(path.FillOpacity)));
        if (path.Stroke is { } stroke)
            Attributes(("stroke", stroke), ("stroke-width", Number(path.StrokeWidth)));
        if (!path.Dash.IsEmpty)
            Attributes(("stroke-dasharray", string.Join(' ', path.Dash.Select(Number))));
        xml.WriteEndElement();
    }

    private void Write(TextShape text)
    {
        xml.WriteStartElement("text");
        Attributes(("x", Number(text.Left)), ("y", Number(text.Baseline)), ("fill", text.Look.Colour), ("font-size", Number(text.Look.Size)));
        if (text.Look.Weight == TextWeight.Bold)
            Attributes(("font-weight", "650"));
        if (text.Look.Anchor != TextAnchor.Start)
            Attributes(("text-anchor", text.Look.Anchor == TextAnchor.Middle ? "middle" : "end"));
        if (text.Marked is { } marked)
        {
            (int at, int length) = marked.GetOffsetAndLength(text.Text.Length);
            xml.WriteString(text.Text[..at]);
            xml.WriteStartElement("tspan");
            Attributes(("font-weight", "650"));
            xml.WriteString(text.Text.Substring(at, length));
            xml.WriteEndElement();
            xml.WriteString(text.Text[(at + length)..]);
        }
        else
        {
            xml.WriteString(text.Text);
        }

        xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach ((string name, string value) in attributes)
            xml.WriteAttributeString(name, value);
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
