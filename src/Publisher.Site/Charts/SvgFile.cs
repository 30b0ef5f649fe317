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
    private const double Inner = Width - (2 * Margin);
    private const double LabelWidth = .28 * Inner;
    private const double SaidWidth = .25 * Inner;
    private const double Between = 16;
    private const double FrameLeft = Margin + LabelWidth + Between;
    private const double FrameWidth = Inner - LabelWidth - SaidWidth - (2 * Between);
    private const double SaidLeft = FrameLeft + FrameWidth + Between;
    private const double TitleSize = 18;
    private const double TitleLine = 25;
    private const double SmallLine = 19;
    private const double TextLine = 17;
    private const double Padding = 13;
    private const double BeforeNotes = 8;
    private const double KeyWidth = 24;
    private const string Fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
    private const string Ink = "#1d2528";
    private const string Soft = "#54605f";
    private const string Rule = "#d9d6cc";
    private const string Strong = "#8a8f88";
    private const string Paper = "#ffffff";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineChars = "\n" };

    private readonly XmlWriter xml;
    private readonly KnowledgeBase knowledge;
    private readonly Language language;

    private SvgFile(XmlWriter xml, KnowledgeBase knowledge, Language language) => (this.xml, this.knowledge, this.language) = (xml, knowledge, language);

    public static ReadOnlyMemory<byte> Of(Chart chart, KnowledgeBase knowledge, Language language)
    {
        using MemoryStream bytes = new();
        using (XmlWriter writer = XmlWriter.Create(bytes, Settings))
            new SvgFile(writer, knowledge, language).Write(chart);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void Write(Chart chart)
    {
        Drawing drawing = ChartLayout.Of(chart, knowledge, language);
        string finding = ChartFinding.Of(chart, knowledge, language);
        ImmutableArray<string> title = TextLines.Of(finding, Inner, TitleSize * TextWidth.Bold);
        string missing = string.Join(" · ", drawing.Missing.Select(one => one.Text));
        ImmutableArray<string> notes = [.. ChartNotes.Of(chart, knowledge, language).Concat(missing.Length > 0 ? [missing] : []).Append(Source(chart)).SelectMany(note => Lines(note))];
        double top = Margin + (title.Length * TitleLine) + 12;
        double keys = top + HeightOf(drawing) + Between + SmallLine;
        double under = keys + ((drawing.Keys.Length + 1) / 2 * SmallLine) + BeforeNotes;
        double end = under + (notes.Length * SmallLine) + Margin - SmallLine;

        xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(("viewBox", $"0 0 {Width} {Number(end)}"), ("width", Number(Width)), ("height", Number(end)), ("font-family", Fonts), ("font-size", Number(Drawing.TextSize)), ("role", "img"));
        xml.WriteAttributeString("xml", "lang", null, language.Tag());
        xml.WriteElementString("title", finding);
        Element("rect", ("width", "100%"), ("height", "100%"), ("fill", Paper));
        for (int line = 0; line < title.Length; line++)
            Text(title[line], Margin, Margin + (line * TitleLine) + TitleSize, Ink, ("font-size", Number(TitleSize)), ("font-weight", "650"));
        Draw(drawing, top);
        for (int key = 0; key < drawing.Keys.Length; key++)
            Key(drawing.Keys[key], Margin + (key % 2 * Inner / 2), keys + (key / 2 * SmallLine));
        for (int line = 0; line < notes.Length; line++)
            Text(notes[line], Margin, under + (line * SmallLine), Soft);
        xml.WriteEndElement();
    }

    private void Draw(Drawing drawing, double top)
    {
        ImmutableArray<string> head = TextLines.Of(drawing.Head, SaidWidth, Drawing.TextSize);
        double down = top + HeadHeight(drawing);
        Text(drawing.Unit, FrameLeft - Between, down - 8, Soft, ("text-anchor", "end"));
        foreach (DrawnTick tick in drawing.Ticks)
            Text(tick.Text, Across(tick.At), down - 8, Soft, ("text-anchor", "middle"));
        if (drawing.IsCut)
            Path($"M{Number(FrameLeft + 8)} {Number(down)}{MarkPaths.Cut}", Strong);
        for (int line = 0; line < head.Length; line++)
            Text(head[line], SaidLeft, down - 8 - ((head.Length - 1 - line) * TextLine), Soft);
        foreach (DrawnBand band in drawing.Bands)
        {
            foreach (string line in CaptionOf(band))
                Text(line, Margin, down += SmallLine, Ink);
            if (band.Caption is not null)
                Path($"M{Number(Margin)} {Number(down += 7)}h{Number(Inner)}", Rule);
            foreach (DrawnRow row in band.Rows)
            {
                double height = HeightOf(row);
                foreach (DrawnTick tick in drawing.Ticks)
                    Path($"M{Number(Across(tick.At))} {Number(down)}v{Number(height)}", Rule);
                if (band.Reference is { } reference)
                    Path($"M{Number(Across(reference))} {Number(down)}v{Number(height)}", Strong, ("stroke-dasharray", "4 3"));
                Row(row, down, height);
                down += height;
            }
        }
    }

    private void Row(DrawnRow row, double top, double height)
    {
        double middle = top + (height / 2);
        Link(row.Url, () =>
        {
            Block(LabelLines(row), Margin, middle, Ink, ("font-weight", "400"));
            Block(SaidLines(row), SaidLeft, middle, Ink, ("font-weight", "650"));
        });
        foreach (DrawnMark mark in row.Marks)
            Link(mark.Url, () => Mark(mark, row.Sign, FrameLeft, FrameWidth, middle));
    }

    private void Link(string url, Action content)
    {
        xml.WriteStartElement("a");
        xml.WriteAttributeString("href", knowledge.Site.Origin + url);
        content();
        xml.WriteEndElement();
    }

    /// <summary>Lines around a middle.</summary>
    private void Block(ImmutableArray<string> lines, double left, double middle, string colour, params ReadOnlySpan<(string Name, string Value)> more)
    {
        double first = middle + 4.5 - ((lines.Length - 1) * TextLine / 2);
        for (int line = 0; line < lines.Length; line++)
            Text(lines[line], left, first + (line * TextLine), colour, more);
    }

    /// <summary>The same shapes as in the page, at a fixed width and in light colours.</summary>
    private void Mark(DrawnMark mark, PlaceSign sign, double left, double width, double line)
    {
        string colour = ColourOf(sign);
        double At(double share) => left + (share * width);
        double edge = At(mark.To ?? mark.At);
        if (mark.Reaches.Contains(MarkReach.Around))
            Element("path", ("d", $"M{Number(At(mark.At))} {Number(line)}{MarkPaths.Around}"), ("fill", colour), ("fill-opacity", ".2"));
        if (mark.From is { } from)
            Path($"M{Number(At(from))} {Number(line)}H{Number(At(mark.At))}", colour, ("stroke-width", "2"));
        if (mark.To is not null)
        {
            Path($"M{Number(At(mark.At))} {Number(line)}H{Number(edge)}", colour, ("stroke-width", "9"));
            if (mark.Shape == MarkShape.Observed)
                Path($"M{Number(At(mark.At) + 2)} {Number(line)}H{Number(edge - 2)}", Paper, ("stroke-width", "5"));
            if (mark.Shape == MarkShape.Limit)
                Element("path", ("d", $"M{Number(edge)} {Number(line)}{MarkPaths.Limit}"), ("fill", colour));
        }
        else if (mark.Shape == MarkShape.Limit)
        {
            Element("path", ("d", $"M{Number(edge)} {Number(line)}{MarkPaths.Limit}"), ("fill", colour));
        }
        else
        {
            bool isHollow = mark.Shape is MarkShape.Observed or MarkShape.Incentive or MarkShape.Striving;
            Element("path", ("d", $"M{Number(edge)} {Number(line)}{PlaceSigns.Path(sign)}"), ("fill", isHollow ? Paper : colour), ("stroke", colour), ("stroke-width", "2"), ("stroke-dasharray", mark.Shape == MarkShape.Striving ? "3 2" : "none"));
        }

        if (mark.Reaches.Contains(MarkReach.Upward))
            Path($"M{Number(edge)} {Number(line)}{MarkPaths.Upward}", colour, ("stroke-width", "2"));
        if (mark.Reaches.Contains(MarkReach.Downward))
            Path($"M{Number(At(mark.At))} {Number(line)}{MarkPaths.Downward}", colour, ("stroke-width", "2"));
    }

    /// <summary>As the styles have them on light paper.</summary>
    private static string ColourOf(PlaceSign sign) => sign switch
    {
        PlaceSign.Region => "#3d4a4d",
        PlaceSign.Hohhot => "#0a5f78",
        PlaceSign.Wuhai => "#8a3a76",
        PlaceSign.China => "#7a6a58",
        _ => "#6b6a3f",
    };

    private void Key(DrawnKey key, double left, double down)
    {
        double line = down - 4;
        if (key == DrawnKey.From)
            Path($"M{Number(left)} {Number(line)}h{Number(KeyWidth)}", Soft, ("stroke-width", "2"));
        else if (key == DrawnKey.Reference)
            Path($"M{Number(left + (KeyWidth / 2))} {Number(line - 8)}v16", Strong, ("stroke-dasharray", "4 3"));
        else
            Mark(ChartKeyView.Sample(key), PlaceSign.Region, left, KeyWidth, line);
        Text(knowledge.Parts.Interface[$"chart.key.{key.ToString().ToLowerInvariant()}", language], left + KeyWidth + 8, down, Soft);
    }

    private static double HeightOf(Drawing drawing) => HeadHeight(drawing) + drawing.Bands.Sum(band => (CaptionOf(band).Length * SmallLine) + (band.Caption is null ? 0 : 7) + band.Rows.Sum(HeightOf));

    private static double HeadHeight(Drawing drawing) => (TextLines.Of(drawing.Head, SaidWidth, Drawing.TextSize).Length * TextLine) + 8;

    private static double HeightOf(DrawnRow row) => Math.Max(Drawing.RowHeight, (Math.Max(LabelLines(row).Length, SaidLines(row).Length) * TextLine) + Padding);

    private static ImmutableArray<string> CaptionOf(DrawnBand band) => band.Caption is { } caption ? TextLines.Of(caption, Inner, Drawing.TextSize) : [];

    private static ImmutableArray<string> LabelLines(DrawnRow row) => TextLines.Of(row.Label, LabelWidth, Drawing.TextSize);

    private static ImmutableArray<string> SaidLines(DrawnRow row) => TextLines.Of(row.Said, SaidWidth, Drawing.TextSize * TextWidth.Bold);

    private string Source(Chart chart) => knowledge.Parts.Interface.Say(
        new ChartFileSource(ChartNotes.Plans(chart, knowledge, language), knowledge.Site.Name[language], knowledge.Site.Version, knowledge.Site.Origin + chart.Page.Url(language)),
        language);

    private static ImmutableArray<string> Lines(string text) => TextLines.Of(text, Inner, Drawing.TextSize);

    private static double Across(double share) => FrameLeft + (share * FrameWidth);

    private void Path(string path, string colour, params ReadOnlySpan<(string Name, string Value)> more) => Element("path", [("d", path), ("stroke", colour), ("fill", "none"), .. more]);

    private void Text(string text, double left, double down, string colour, params ReadOnlySpan<(string Name, string Value)> more)
    {
        if (text.Length == 0)
            return;
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
