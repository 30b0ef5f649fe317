using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pictures;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Charts;

/// <summary>A chart as a picture that stands alone: title, legend and source inside, in light colours, at a fixed width.</summary>
public static class ChartPicture
{
    public const int Width = 720;

    private const double Margin = (Width - ChartSketch.Width) / 2;
    private const double TitleSize = 18;
    private const double TitleLine = 25;
    private const double BeforeKeys = 16;
    private const double BeforeNotes = 8;

    private static readonly TextLook Title = new(TitleSize, PictureColours.Ink, TextWeight.Bold);
    private static readonly TextLook Small = new(Drawing.TextSize, PictureColours.Soft);

    public static Picture Of(Chart chart, KnowledgeBase knowledge, Language language)
    {
        Drawing drawing = ChartLayout.Of(chart, knowledge, language);
        ChartSketch figures = new(drawing, knowledge.Site.Origin);
        string finding = ChartFinding.Of(chart, knowledge, language);
        ImmutableArray<string> title = TextLines.Of(finding, ChartSketch.Width, TitleSize * TextWidth.Bold);
        double top = Margin + (title.Length * TitleLine) + 12;
        double keys = top + figures.Height + BeforeKeys + ChartSketch.SmallLine;
        double notes = keys + ((drawing.Keys.Length + 1) / 2 * ChartSketch.SmallLine) + BeforeNotes;

        Sketch sketch = new();
        double down = Lines(sketch, title, Margin + TitleSize, TitleLine, Title);
        figures.DrawOn(sketch, Margin, top);
        for (int key = 0; key < drawing.Keys.Length; key++)
            ChartSketch.DrawKey(sketch, drawing.Keys[key], Word(drawing.Keys[key]), Margin + (key % 2 * ChartSketch.Width / 2), keys + (key / 2 * ChartSketch.SmallLine));
        down = Lines(sketch, Notes(chart, drawing, knowledge, language), notes, ChartSketch.SmallLine, Small);
        return new(Width, down - ChartSketch.SmallLine + Margin, PictureColours.Paper, finding, language, sketch.Shapes);

        string Word(DrawnKey key) => knowledge.Parts.Interface[$"chart.key.{key.ToString().ToLowerInvariant()}", language];
    }

    /// <summary>What the figures must not be read without, the places of which none is drawn, and where all of it is from.</summary>
    private static IEnumerable<string> Notes(Chart chart, Drawing drawing, KnowledgeBase knowledge, Language language)
    {
        string missing = string.Join(" · ", drawing.Missing.Select(one => one.Text));
        string source = knowledge.Parts.Interface.Say(
            new ChartFileSource(ChartNotes.Plans(chart, knowledge, language), knowledge.Site.Name[language], knowledge.Site.Version, knowledge.Site.Origin + chart.Page.Url(language)),
            language);
        return ChartNotes.Of(chart, knowledge, language)
            .Concat(missing.Length > 0 ? [missing] : [])
            .Append(source)
            .SelectMany(note => TextLines.Of(note, ChartSketch.Width, Drawing.TextSize));
    }

    /// <summary>Where the next line would stand.</summary>
    private static double Lines(Sketch sketch, IEnumerable<string> lines, double first, double each, TextLook look)
    {
        foreach (string line in lines)
        {
            sketch.Text(line, Margin, first, look);
            first += each;
        }

        return first;
    }
}
