using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Pictures;

namespace Publisher.Site.Sharing;

/// <summary>Draws a card: whose site it is, what the page finds, a picture or a figure with its sentence, and where to read on.</summary>
public static class CardPicture
{
    private const int MostTitle = 2;
    private const int MostFinding = 3;
    private const double Head = 62;

    public static Picture Of(ShareCard card)
    {
        Sketch sketch = new();
        DrawHead(sketch, card);
        double down = DrawTitle(sketch, card);
        CardBodies.Draw(sketch, card.Body, down + 18);
        sketch.Line($"M{CardPaper.Margin} {CardPaper.Bottom + 14}h{CardPaper.Inner}", PictureColours.Rule, 2);
        const double foot = CardPaper.Bottom + 48;
        // The whole address where it has room, else that of the site.
        bool hasRoom = CardPaper.Foot.WidthOf(card.Host + card.Path + card.Caveat) < CardPaper.Inner - CardPaper.Foot.Size;
        sketch.Text(hasRoom ? card.Host + card.Path : card.Host, CardPaper.Margin, foot, CardPaper.Foot with { Colour = CardPaper.Signature });
        sketch.Text(card.Caveat, PagePicture.Width - CardPaper.Margin, foot, CardPaper.Foot with { Anchor = TextAnchor.End });
        return new(PagePicture.Width, PagePicture.Height, PictureColours.Paper, card.Says, card.Language, sketch.Shapes);
    }

    private static void DrawHead(Sketch sketch, ShareCard card)
    {
        sketch.Fill($"M0 0h{PagePicture.Width}v10h-{PagePicture.Width}z", CardPaper.Signature);
        // The sign of the site: two columns of text, aligned, one line of them a figure.
        sketch.Group(CardPaper.Margin, Head - 26, 1, logo =>
        {
            logo.Line($"M4 6h10M4 13h10M4 26h10M18 6h10M18 13h10M18 26h10", CardPaper.Signature, 2);
            logo.Line($"M4 19.5h10M18 19.5h10", CardPaper.Figure, 3.5);
        });
        sketch.Text(card.Site, CardPaper.Margin + 42, Head, CardPaper.Site);
        sketch.Text(card.Kind, PagePicture.Width - CardPaper.Margin, Head, CardPaper.Kind);
    }

    /// <summary>Where the next thing may begin.</summary>
    private static double DrawTitle(Sketch sketch, ShareCard card)
    {
        bool isLong = CardPaper.Title.Lines(card.Title, CardPaper.Inner).Count > MostTitle;
        TextLook look = isLong ? CardPaper.LongTitle : CardPaper.Title;
        double down = Head + 28;
        foreach (string line in CardLines.First(card.Title, look, CardPaper.Inner, isLong ? MostTitle + 1 : MostTitle))
            sketch.Text(line, CardPaper.Margin, down += look.Size * 1.2, look);
        if (card.Finding is not { } finding)
            return down;
        down += 10;
        foreach (string line in CardLines.First(finding, CardPaper.Finding, CardPaper.Inner, MostFinding))
            sketch.Text(line, CardPaper.Margin, down += CardPaper.Finding.Size * 1.4, CardPaper.Finding);
        return down;
    }
}
