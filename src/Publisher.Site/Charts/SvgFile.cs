using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>
/// A chart as a drawing that stands alone: title, legend and source inside, light colours as attributes (the site's policy on content allows no style in it). It draws
/// what <see cref="Drawing"/> says, at a fixed width.
/// </summary>
public sealed class SvgFile
{
    public const int Width = 720;

    private const double Margin = 24;
    private const double AxisLeft = Margin + Drawing.Overhang;
    private const double AxisWidth = Width - (2 * AxisLeft);
    private const double TitleSize = 18;
    private const double TitleLine = 25;
    private const double SmallLine = 19;
    private const double BeforeNotes = 8;
    private const string Fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
    private const string Ink = "#1d2528";
    private const string Soft = "#54605f";
    private const string Rule = "#d9d6cc";
    private const string Strong = "#8a8f88";
    private const string Set = "#98420c";
    private const string Seen = "#0a566b";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineChars = "\n" };

    private readonly XmlWriter xml;
    private readonly KnowledgeBase knowledge;
    private readonly Language language;

    private SvgFile(XmlWriter xml, KnowledgeBase knowledge, Language language) => (this.xml, this.knowledge, this.language) = (xml, knowledge, language);

    public static ReadOnlyMemory<byte> Of(Graphic chart, KnowledgeBase knowledge, Language language)
    {
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, Settings))
            new SvgFile(writer, knowledge, language).Write(chart);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Write(Graphic chart)
    {
        Drawing drawing = chart.Draw(knowledge, language);
        string finding = chart.Finding(knowledge, language);
        ImmutableArray<string> title = TextLines.Of(finding, Width - (2 * Margin), TitleSize * TextWidth.Bold);
        ImmutableArray<string> notes = [.. ChartNotes.Of(chart, drawing, knowledge, language).SelectMany(note => Lines(note))];
        ImmutableArray<string> source = Lines(Source(chart));
        double top = Margin + (title.Length * TitleLine) + 8;
        double keys = top + drawing.Height + SmallLine;
        double end = keys + ((drawing.Keys.Length + 1) / 2 * SmallLine) + BeforeNotes + ((notes.Length + source.Length) * SmallLine) + Margin;

        xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(("viewBox", $"0 0 {Width} {Number(end)}"), ("width", Number(Width)), ("height", Number(end)), ("font-family", Fonts), ("font-size", Number(Drawing.TextSize)), ("role", "img"));
        xml.WriteAttributeString("xml", "lang", null, language.Tag());
        xml.WriteElementString("title", finding);
        Element("rect", ("width", "100%"), ("height", "100%"), ("fill", "#ffffff"));
        for (int line = 0; line < title.Length; line++)
            Text(title[line], Margin, Margin + (line * TitleLine) + TitleSize, Ink, ("font-size", Number(TitleSize)), ("font-weight", "650"));
        Draw(drawing, top);
        for (int key = 0; key < drawing.Keys.Length; key++)
            Key(drawing.Keys[key], Margin + (key % 2 * (Width - (2 * Margin)) / 2), keys + (key / 2 * SmallLine));
        double down = keys + ((drawing.Keys.Length + 1) / 2 * SmallLine) + BeforeNotes;
        foreach (string line in notes.Concat(source))
        {
            Text(line, Margin, down, Soft);
            down += SmallLine;
        }

        xml.WriteEndElement();
    }

    private void Draw(Drawing drawing, double top)
    {
        double axis = top + drawing.AxisAt;
        foreach (DrawnTick tick in drawing.Ticks)
        {
            if (drawing.GridFrom is { } grid)
            {
                Path($"M{Number(Across(tick.At))} {Number(top + grid)}V{Number(axis)}", Rule);
                Text(tick.Text, Across(tick.At), top + grid - 6, Soft, ("text-anchor", "middle"));
            }

            Path($"M{Number(Across(tick.At))} {Number(axis)}v5", Strong);
            Text(tick.Text, Across(tick.At), axis + 19, Soft, ("text-anchor", "middle"));
        }

        Line(AxisLeft, AxisLeft + AxisWidth, axis, Strong);
        if (drawing.Unit.Length > 0)
            Text(drawing.Unit, AxisLeft + AxisWidth + Drawing.Overhang, axis + 36, Soft, ("text-anchor", "end"));
        foreach (double track in drawing.Tracks)
            Line(AxisLeft, AxisLeft + AxisWidth, top + track, Rule);
        foreach (DrawnText heading in drawing.Headings)
            Text(heading, top);
        foreach (DrawnRow row in drawing.Rows)
            Row(row, top);
    }

    private void Row(DrawnRow row, double top)
    {
        xml.WriteStartElement("a");
        xml.WriteAttributeString("href", knowledge.Site.Origin + row.Url);
        foreach (DrawnText text in row.Texts)
            Text(text, top);
        Mark(row.Mark, top + row.Line);
        xml.WriteEndElement();
    }

    private void Text(DrawnText text, double top)
    {
        bool strong = text.Role is TextRole.Place or TextRole.Figure;
        Text(
            text.Text,
            Across(text.At) + text.Shift,
            top + text.Down,
            text.Role switch { TextRole.Place => Ink, TextRole.Figure => Set, _ => Soft },
            ("text-anchor", text.Anchor switch { TextAnchor.Start => "start", TextAnchor.Middle => "middle", _ => "end" }),
            ("font-size", Number(text.Role == TextRole.Place ? Drawing.HeadingSize : Drawing.TextSize)),
            ("font-weight", strong ? "650" : "400"));
    }

    private void Mark(DrawnMark mark, double line)
    {
        double at = Across(mark.At);
        if (mark.Shape is MarkShape.Amount or MarkShape.Sum)
        {
            Bar(mark.Shape, at, Across(mark.To.GetValueOrDefault()), line);
            return;
        }

        double edge = mark.To is { } to ? Across(to) : at;
        if (mark.From is { } from)
            Element("path", ("d", $"M{Number(Across(from))} {Number(line)}H{Number(at)}"), ("stroke", Seen), ("stroke-width", "2"), ("stroke-dasharray", "2 3"), ("fill", "none"));
        if (mark.To is not null)
            Element("path", ("d", $"M{Number(at)} {Number(line)}H{Number(edge)}"), ("stroke", mark.Shape == MarkShape.Observed ? Seen : Set), ("stroke-width", "5"), ("stroke-linecap", "round"), ("fill", "none"));
        Shape(mark.Shape, at, line);
        if (mark.To is not null)
            Shape(mark.Shape, edge, line);
        Reach(mark.Reach, mark.Reach == MarkReach.Upward ? edge : at, line, mark.Shape == MarkShape.Observed ? Seen : Set);
    }

    private void Bar(MarkShape shape, double from, double to, double line) =>
        Element("path", ("d", $"M{Number(from)} {Number(line)}H{Number(to)}"), ("stroke", shape == MarkShape.Sum ? Seen : Set), ("stroke-width", "8"), ("fill", "none"));

    private void Shape(MarkShape shape, double at, double line)
    {
        if (shape == MarkShape.Limit)
            Element("path", ("d", $"M{Number(at)} {Number(line)}{SignPaths.Diamond}"), ("fill", Set));
        else
            Element("circle", ("cx", Number(at)), ("cy", Number(line)), ("r", "5"), ("fill", shape == MarkShape.Observed ? "#ffffff" : Set), ("stroke", shape == MarkShape.Observed ? Seen : Set), ("stroke-width", "2"));
    }

    private void Reach(MarkReach reach, double at, double line, string colour)
    {
        if (reach == MarkReach.Around)
            Element("circle", ("cx", Number(at)), ("cy", Number(line)), ("r", "9"), ("fill", "none"), ("stroke", colour), ("stroke-dasharray", "2 3"));
        else if (reach != MarkReach.None)
            Element("path", ("d", $"M{Number(at)} {Number(line)}{(reach == MarkReach.Upward ? SignPaths.Upward : SignPaths.Downward)}"), ("fill", "none"), ("stroke", colour), ("stroke-width", "2"));
    }

    private void Key(DrawnKey key, double left, double down)
    {
        double line = down - 4;
        double at = left + 12;
        switch (key)
        {
            case DrawnKey.From:
                Element("path", ("d", $"M{Number(left)} {Number(line)}h24"), ("stroke", Seen), ("stroke-width", "2"), ("stroke-dasharray", "2 3"), ("fill", "none"));
                break;
            case DrawnKey.Range:
                Element("path", ("d", $"M{Number(left + 2)} {Number(line)}h20"), ("stroke", Set), ("stroke-width", "5"), ("stroke-linecap", "round"), ("fill", "none"));
                break;
            case DrawnKey.Amount or DrawnKey.Sum:
                Bar(key == DrawnKey.Sum ? MarkShape.Sum : MarkShape.Amount, left, left + 24, line);
                break;
            case DrawnKey.Upward:
                Reach(MarkReach.Upward, left + 2, line, Set);
                break;
            case DrawnKey.Downward:
                Reach(MarkReach.Downward, left + 22, line, Set);
                break;
            case DrawnKey.Around:
                Reach(MarkReach.Around, at, line, Set);
                break;
            default:
                Shape(key switch { DrawnKey.Observed => MarkShape.Observed, DrawnKey.Limit => MarkShape.Limit, _ => MarkShape.Target }, at, line);
                break;
        }

        Text(knowledge.Parts.Interface[$"chart.key.{key.ToString().ToLowerInvariant()}", language], left + 32, down, Soft);
    }

    private string Source(Graphic chart) => knowledge.Parts.Interface.Say(
        new ChartFileSource(ChartNotes.Plans(chart, knowledge, language), knowledge.Site.Name[language], knowledge.Site.Version, knowledge.Site.Origin + chart.Page.Url(language)),
        language);

    private static ImmutableArray<string> Lines(string text) => TextLines.Of(text, Width - (2 * Margin), Drawing.TextSize);

    private static double Across(double share) => AxisLeft + (share * AxisWidth);

    private void Line(double from, double to, double down, string colour) => Path($"M{Number(from)} {Number(down)}H{Number(to)}", colour);

    private void Path(string path, string colour) => Element("path", ("d", path), ("stroke", colour), ("fill", "none"));

    private void Text(string text, double left, double down, string colour, params ReadOnlySpan<(string Name, string Value)> more)
    {
        xml.WriteStartElement("text");
        Attributes(("x", Number(left)), ("y", Number(down)), ("fill", colour));
        Attributes(more);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        Attributes(attributes);
        xml.WriteEndElement();
    }

    private void Attributes(params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach ((string name, string value) in attributes)
            xml.WriteAttributeString(name, value);
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
