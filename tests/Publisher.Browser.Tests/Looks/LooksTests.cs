using System.Globalization;
using Publisher.Browser.Tests.Browser;
using Publisher.Browser.Tests.Site;
using SkiaSharp;

namespace Publisher.Browser.Tests.Looks;

/// <summary>
/// Pages look as they did when somebody last looked at them. `LOOKS=accept` keeps what they look like now; whether accepted or refused, `.cache/looks/index.html` shows old, new and difference side by side.
/// </summary>
public sealed class LooksTests(SiteInBrowser site)
{
    /// <summary>In percent of the dots: less is a smoothed edge, a figure corrected or a word changed.</summary>
    private const double Most = 3;

    private static readonly bool Accepts = Environment.GetEnvironmentVariable("LOOKS") == "accept";

    private static readonly string Kept = Path.Combine(Repository.Root, "tests", "Publisher.Browser.Tests", "Looks", "kept");

    /// <summary>Twelve types of pages.</summary>
    public static TheoryData<string> Pages =>
    [
        "/en/",
        "/zh/plans/",
        "/en/plans/wuhai-climate/",
        "/zh/indicators/",
        "/en/indicators/forest-cover/",
        "/zh/jurisdictions/hohhot/",
        "/en/compare/",
        "/zh/compare/hohhot-with-inner-mongolia/",
        "/en/discrepancies/",
        "/zh/projects/",
        "/en/glossary/",
        "/zh/search/?q=%E6%B0%A2%E8%83%BD",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_looks_as_it_did_on_a_wide_screen(string url) => Look(new(url, 1440));

    [Theory]
    [MemberData(nameof(Pages))]
    public Task A_page_looks_as_it_did_on_a_phone(string url) => Look(new(url, 320));

    /// <summary>What a change of the styles may do unseen.</summary>
    [Theory]
    [InlineData("h1 { margin-block-start: 3rem }")]
    [InlineData(".site-header { background: #0a566b }")]
    [InlineData("main { inline-size: 50rem }")]
    [InlineData("body { font-size: 1.1rem }")]
    public async Task A_page_of_other_styles_is_seen(string styles)
    {
        LookedAt look = new("/en/indicators/forest-cover/", 1440);
        using SKBitmap page = await site.Photograph(look);
        using SKBitmap restyled = await site.Photograph(look, styles);
        Assert.True(Likeness.Difference(page, restyled) > Most, $"{styles}: {Likeness.Difference(page, restyled)} %");
    }

    [Fact]
    public void What_moved_or_changed_its_colour_is_seen_and_what_was_smoothed_is_not()
    {
        using SKBitmap page = Striped(0, SKColors.Black);
        using SKBitmap moved = Striped(3, SKColors.Black);
        using SKBitmap recoloured = Striped(0, SKColors.Teal);
        using SKBitmap smoothed = Striped(0, new SKColor(20, 20, 20));
        Assert.True(Likeness.Difference(page, moved) > Most);
        Assert.True(Likeness.Difference(page, recoloured) > Most);
        Assert.Equal(0, Likeness.Difference(page, smoothed));
    }

    private async Task Look(LookedAt look)
    {
        using SKBitmap now = await site.Photograph(look);
        string path = Path.Combine(Kept, $"{look.Name}.png");
        using SKBitmap? before = File.Exists(path) ? SKBitmap.Decode(path) : null;
        double difference = before is null ? 100 : Likeness.Difference(before, now);
        if (difference <= Most && !Accepts)
            return;
        LooksSheet.Add(look.Name, before, now, difference);
        if (Accepts)
        {
            Directory.CreateDirectory(Kept);
            if (difference > 0)
                await File.WriteAllBytesAsync(path, LooksSheet.Png(now), TestContext.Current.CancellationToken);
            return;
        }

        Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{look.Url} at {look.Width} pixels: {difference:0.0} % of it looks other than when it was last looked at. Look at {LooksSheet.Path}; if it is as it should be, run this test with LOOKS=accept."));
    }

    private static SKBitmap Striped(int from, SKColor colour)
    {
        SKBitmap page = new(60, 60);
        page.Erase(SKColors.White);
        for (int left = 0; left < page.Width; left++)
        {
            for (int top = from; top < page.Height; top += 6)
            {
                page.SetPixel(left, top, colour);
                page.SetPixel(left, Math.Min(top + 1, page.Height - 1), colour);
            }
        }

        return page;
    }
}
