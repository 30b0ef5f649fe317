using System.Collections.Concurrent;
using Microsoft.Playwright;
using SkiaSharp;

namespace Publisher.Browser.Tests.Looks;

/// <summary>Takes small pictures of pages, in the fonts of the repository: those of the machine would break the lines elsewhere.</summary>
public sealed class Photographer : IAsyncDisposable
{
    private const string FontsPath = "/pinned-fonts/";

    /// <summary>Letters of one width on every machine, and nothing that moves.</summary>
    private const string Style = """
        @font-face { font-family: "Pinned Latin"; font-weight: 100 549; src: url(/pinned-fonts/NotoSans_400Regular.ttf); }
        @font-face { font-family: "Pinned Latin"; font-weight: 550 900; src: url(/pinned-fonts/NotoSans_700Bold.ttf); }
        @font-face { font-family: "Pinned Han"; font-weight: 100 549; src: url(/pinned-fonts/NotoSansSC_400Regular.ttf); }
        @font-face { font-family: "Pinned Han"; font-weight: 550 900; src: url(/pinned-fonts/NotoSansSC_700Bold.ttf); }
        *, ::before, ::after { font-family: "Pinned Latin", "Pinned Han" !important; animation: none !important; transition: none !important; caret-color: transparent !important; }
        """;

    private static readonly Dictionary<string, string> KeptByBrowser = new(StringComparer.Ordinal) { ["Cache-Control"] = "max-age=3600" };

    private readonly IBrowserContext context;
    private readonly ConcurrentBag<IPage> idle = [];

    private Photographer(IBrowserContext context) => this.context = context;

    public static async Task<Photographer> Of(IBrowser browser, Uri site)
    {
        // Past the policy of the site, which lets no style in from elsewhere.
        IBrowserContext unbound = await browser.NewContextAsync(new() { BaseURL = site.ToString(), BypassCSP = true, ReducedMotion = ReducedMotion.Reduce });
        await unbound.RouteAsync($"**{FontsPath}*", route => route.FulfillAsync(new() { Headers = KeptByBrowser, Path = Path.Combine(AppContext.BaseDirectory, "fonts", Path.GetFileName(new Uri(route.Request.Url).LocalPath)) }));
        return new(unbound);
    }

    /// <summary>The upper part of a page, made smaller.</summary>
    /// <param name="restyled">Styles on top of those of the page.</param>
    public async Task<SKBitmap> Take(LookedAt look, string restyled = "")
    {
        IPage page = idle.TryTake(out IPage? free) ? free : await context.NewPageAsync();
        try
        {
            await page.SetViewportSizeAsync(look.Width, look.Width);
            await page.GotoAsync(look.Url, new() { WaitUntil = WaitUntilState.Load });
            await page.AddStyleTagAsync(new() { Content = Style + restyled });
            await page.EvaluateAsync("Promise.all([...document.fonts].map(font => font.load())).then(() => document.fonts.ready)");
            int height = Math.Min(look.MostHeight, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
            byte[] png = await page.ScreenshotAsync(new() { FullPage = true, Clip = new() { X = 0, Y = 0, Width = look.Width, Height = height } });
            using SKBitmap whole = SKBitmap.Decode(png);
            // Halved again and again, each dot is the mean of those it stands for.
            SKBitmap small = whole.Copy();
            for (int scale = look.Smaller; scale > 1; scale /= 2)
            {
                using SKBitmap larger = small;
                small = larger.Resize(new SKImageInfo(larger.Width / 2, larger.Height / 2), new SKSamplingOptions(SKFilterMode.Linear));
            }

            return small;
        }
        finally
        {
            idle.Add(page);
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
