using Publisher.Site.Charts;
using Publisher.Site.Pictures;

namespace Publisher.Site.Sharing;

/// <summary>Draws what stands under the title of a card, from so far down to the foot.</summary>
internal static class CardBodies
{
    private const double ChartScale = CardPaper.Inner / ChartSketch.Width;
    private const double SmallestScale = 1.3;
    private const double RowLine = 27;

    private static readonly TextLook Said = new(28, PictureColours.Ink);
    private static readonly TextLook Soft = new(22, PictureColours.Soft);
    private static readonly TextLook Cell = new(26, PictureColours.Ink);
    private static readonly TextLook Value = new(26, CardPaper.Figure, TextWeight.Bold);
    private static readonly TextLook Large = new(88, CardPaper.Figure, TextWeight.Bold);
    private static readonly TextLook Count = new(72, CardPaper.Signature, TextWeight.Bold);

    public static void Draw(Sketch sketch, CardBody body, double top)
    {
        switch (body)
        {
            case ChartCard chart:
                Draw(sketch, chart, top);
                break;
            case FigureCard figure:
                Draw(sketch, figure, top);
                break;
            case RowsCard rows:
                Draw(sketch, rows, top);
                break;
            case CountsCard counts:
                Draw(sketch, counts, top);
                break;
            default:
                throw new InvalidOperationException($"no way to draw {body.GetType().Name}");
        }
    }

    /// <summary>As large as the card is wide; smaller where more of its rows have room so, and without the last rows where even then not all have.</summary>
    private static void Draw(Sketch sketch, ChartCard card, double top)
    {
        ChartSketch chart = new(card.Drawing, "");
        double scale = Math.Clamp((CardPaper.Bottom - top) / chart.Height, SmallestScale, ChartScale);
        double room = (CardPaper.Bottom - top) / scale;
        (ChartSketch shown, int left) = chart.Within(room);
        if (left > 0)
            (shown, left) = chart.Within(room - ChartSketch.SmallLine);
        sketch.Group(CardPaper.Margin, top, scale, inside =>
        {
            shown.DrawOn(inside, 0, 0);
            if (left > 0)
                inside.Text(card.More(left), 0, shown.Height + 14, new(Drawing.TextSize, PictureColours.Soft));
        });
    }

    private static void Draw(Sketch sketch, FigureCard card, double top)
    {
        double size = Math.Min(Large.Size, Large.Size * CardPaper.Inner / Large.WidthOf(card.Figure));
        double down = top + size;
        sketch.Text(card.Figure, CardPaper.Margin, down, Large with { Size = size });
        foreach (string line in CardLines.First(card.About, Said, CardPaper.Inner, 2))
            sketch.Text(line, CardPaper.Margin, down += 40, Said);
        down += 22;
        int room = Math.Max(1, (int)((CardPaper.Bottom - down) / 38));
        (string Text, Range? Marked)[] lines = CardLines.Around(card.Quote, card.Marked, Cell, CardPaper.Inner - 28, room);
        sketch.Line($"M{CardPaper.Margin + 3} {down + 4}v{lines.Length * 38}", PictureColours.Rule, 6);
        foreach ((string text, Range? marked) in lines)
            sketch.Text(text, CardPaper.Margin + 28, down += 38, Cell, marked);
    }

    private static void Draw(Sketch sketch, RowsCard card, double top)
    {
        if (card.Rows.IsEmpty)
            return;
        double names = (card.Places.Length > 2 ? .4 : .5) * CardPaper.Inner;
        double column = (CardPaper.Inner - names) / card.Places.Length;
        double down = top + 26;
        for (int place = 0; place < card.Places.Length; place++)
        {
            double left = CardPaper.Margin + names + (place * column);
            sketch.Fill($"M{left + 8} {down - 8}{PlaceSigns.Path(card.Places[place].Sign)}", PictureColours.Of(card.Places[place].Sign));
            sketch.Text(card.Places[place].Name, left + 26, down, Soft);
        }

        down += 14;
        foreach (CardRow row in card.Rows)
        {
            // No figure is cut: what is long takes a second line.
            (IReadOnlyList<string> Lines, TextLook Look)[] cells =
            [
                Fitting(row.Name, Cell, names - 20),
                .. row.Figures.Select(figure => Fitting(figure.Text, figure.IsFigure ? Value : Soft, column - 16)),
            ];
            double height = 26 + (cells.Max(cell => cell.Lines.Count) * RowLine);
            if (down + height > CardPaper.Bottom)
                break;
            sketch.Line($"M{CardPaper.Margin} {down}h{CardPaper.Inner}", PictureColours.Rule);
            for (int at = 0; at < cells.Length; at++)
            {
                double left = CardPaper.Margin + (at == 0 ? 0 : names + ((at - 1) * column));
                for (int line = 0; line < cells[at].Lines.Count; line++)
                    sketch.Text(cells[at].Lines[line], left, down + 34 + (line * RowLine), cells[at].Look);
            }

            down += height;
        }
    }

    /// <summary>In one line, in smaller letters where that is enough, else in several.</summary>
    private static (IReadOnlyList<string> Lines, TextLook Look) Fitting(string text, TextLook look, double width)
    {
        TextLook smaller = look with { Size = Soft.Size };
        return look.WidthOf(text) <= width ? ([text], look) : (smaller.Lines(text, width), smaller);
    }

    private static void Draw(Sketch sketch, CountsCard card, double top)
    {
        double column = CardPaper.Inner / card.Counts.Length;
        double down = Math.Max(top + 110, 380);
        for (int at = 0; at < card.Counts.Length; at++)
        {
            double left = CardPaper.Margin + (at * column);
            sketch.Text(card.Counts[at].Count, left, down, Count);
            double line = down + 8;
            foreach (string text in CardLines.First(card.Counts[at].Name, Soft, column - 24, 3))
                sketch.Text(text, left, line += 30, Soft);
        }
    }
}
