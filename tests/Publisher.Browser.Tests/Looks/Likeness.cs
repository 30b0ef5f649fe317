using SkiaSharp;

namespace Publisher.Browser.Tests.Looks;

/// <summary>How far two small pictures of a page are from each other.</summary>
public static class Likeness
{
    /// <summary>Dots of so much another red, green or blue are seen as others.</summary>
    private const int Seen = 40;

    /// <summary>The share of dots, in percent, that are seen as others, those that only one of the pictures has among them.</summary>
    public static double Difference(SKBitmap one, SKBitmap other)
    {
        int others = 0;
        int width = Math.Max(one.Width, other.Width);
        int height = Math.Max(one.Height, other.Height);
        for (int left = 0; left < width; left++)
        {
            for (int top = 0; top < height; top++)
                others += IsOther(one, other, left, top) ? 1 : 0;
        }

        return 100.0 * others / (width * height);
    }

    /// <summary>What both have, pale; what is other, in red.</summary>
    public static SKBitmap Shown(SKBitmap one, SKBitmap other)
    {
        SKBitmap shown = new(Math.Max(one.Width, other.Width), Math.Max(one.Height, other.Height));
        for (int left = 0; left < shown.Width; left++)
        {
            for (int top = 0; top < shown.Height; top++)
                shown.SetPixel(left, top, IsOther(one, other, left, top) ? SKColors.Red : Pale(one.GetPixel(left, top)));
        }

        return shown;
    }

    private static bool IsOther(SKBitmap one, SKBitmap other, int left, int top)
    {
        if (left >= Math.Min(one.Width, other.Width) || top >= Math.Min(one.Height, other.Height))
            return true;
        (SKColor first, SKColor second) = (one.GetPixel(left, top), other.GetPixel(left, top));
        return Math.Abs(first.Red - second.Red) > Seen || Math.Abs(first.Green - second.Green) > Seen || Math.Abs(first.Blue - second.Blue) > Seen;
    }

    private static SKColor Pale(SKColor colour) => new((byte)(192 + (colour.Red / 4)), (byte)(192 + (colour.Green / 4)), (byte)(192 + (colour.Blue / 4)));
}
