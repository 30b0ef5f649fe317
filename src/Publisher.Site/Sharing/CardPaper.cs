using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Pictures;

namespace Publisher.Site.Sharing;

/// <summary>Measures and looks that all cards have.</summary>
internal static class CardPaper
{
    public const double Margin = 60;
    public const double Inner = PagePicture.Width - (2 * Margin);

    /// <summary>Where the body ends and the foot begins.</summary>
    public const double Bottom = 556;

    public const string Figure = "#98420c";
    public const string Signature = "#0a566b";

    public static readonly TextLook Site = new(24, Signature, TextWeight.Bold);
    public static readonly TextLook Kind = new(22, PictureColours.Soft, Anchor: TextAnchor.End);
    public static readonly TextLook Title = new(46, PictureColours.Ink, TextWeight.Bold);
    public static readonly TextLook LongTitle = new(36, PictureColours.Ink, TextWeight.Bold);
    public static readonly TextLook Finding = new(26, PictureColours.Ink);
    public static readonly TextLook Foot = new(20, PictureColours.Soft);

    public static double WidthOf(this TextLook look, string text) => TextWidth.Of(text, look.Size, look.Weight == TextWeight.Bold);

    public static IReadOnlyList<string> Lines(this TextLook look, string text, double width) => TextLines.Of(text, width, look.Size * (look.Weight == TextWeight.Bold ? TextWidth.Bold : 1));
}
