using Microsoft.Playwright;

namespace Publisher.Browser.Tests.Browser;

/// <summary>How a reader's device shows a page.</summary>
public sealed record Look(string Name, int Width, ColorScheme Colors = ColorScheme.Light, ForcedColors Forced = ForcedColors.None)
{
    private const int Height = 800;

    public static Look Light { get; } = new("light", 1280);

    public static Look Dark { get; } = new("dark", 1280, ColorScheme.Dark);

    public static Look HighContrast { get; } = new("forced-colors", 1280, ColorScheme.Dark, ForcedColors.Active);

    public static Look Narrow { get; } = new("320px", 320);

    /// <summary>The looks one visit can show one after the other.</summary>
    public static Look[] OnWideScreen { get; } = [Light, Dark, HighContrast];

    /// <summary>All looks. For another width a page is opened anew: its scripts may ask for the width once.</summary>
    public static IReadOnlyList<Look[]> ByVisit { get; } = [OnWideScreen, [Narrow]];

    public async Task Apply(IPage page)
    {
        await page.SetViewportSizeAsync(Width, Height);
        await page.EmulateMediaAsync(new() { ColorScheme = Colors, ForcedColors = Forced });
    }
}
