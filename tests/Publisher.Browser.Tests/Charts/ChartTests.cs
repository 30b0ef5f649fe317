using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;

namespace Publisher.Browser.Tests.Charts;

/// <summary>Charts as a reader meets them: on a phone and on a wide screen, in the fonts this machine has.</summary>
public sealed class ChartTests(SiteInBrowser site)
{
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    /// <summary>Texts that leave the window or lie over another, those too small to read, marks that stand on the edge of their frame, and rows too low for a finger.</summary>
    private const string Unreadable = """
        () => {
          const faults = [];
          for (const plot of document.querySelectorAll('figure.chart .plot')) {
            const texts = [...plot.querySelectorAll('text, .place, .plot-row > .said, .unit, .plot-head > .said, .band')].filter(e => e.textContent.trim() !== '').map(e => {
              const range = document.createRange();
              range.selectNodeContents(e);
              return { e, box: range.getBoundingClientRect() };
            });
            for (const { e, box } of texts) {
              if (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5) faults.push(`outside: ${e.textContent}`);
              if (parseFloat(getComputedStyle(e).fontSize) < 11) faults.push(`small: ${e.textContent}`);
            }
            for (let one = 0; one < texts.length; one++)
              for (let two = one + 1; two < texts.length; two++) {
                const a = texts[one].box, b = texts[two].box;
                const across = Math.min(a.right, b.right) - Math.max(a.left, b.left), down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (across > 1 && down > 5) faults.push(`over each other: ${texts[one].e.textContent} | ${texts[two].e.textContent}`);
              }
            for (const row of plot.querySelectorAll('.plot-row')) {
              if (row.getBoundingClientRect().height < 24) faults.push(`low: ${row.textContent}`);
              const frame = row.querySelector('.track').getBoundingClientRect();
              const marks = [...row.querySelectorAll('.track path:not(.reach, .around), .track .range')];
              if (marks.length === 0) faults.push(`no mark: ${row.textContent}`);
              for (const mark of marks) {
                const box = mark.getBoundingClientRect();
                if (box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom) faults.push(`on the edge: ${row.textContent}`);
              }
            }
          }
          return faults;
        }
        """;

    [Theory]
    [InlineData("indicators/forest-cover", 320)]
    [InlineData("indicators/forest-cover", 1280)]
    [InlineData("indicators/energy-intensity-cut", 320)]
    [InlineData("indicators/non-fossil-share", 320)]
    [InlineData("indicators/coal-unit-efficiency-retrofit", 320)]
    [InlineData("indicators/aluminum-liquid-ac-electricity", 320)]
    [InlineData("indicators/energy-intensity-cut", 1280)]
    [InlineData("indicators/co2-peaking-year", 320)]
    [InlineData("indicators/green-building-compliance", 320)]
    [InlineData("indicators/residential-retrofit-area", 320)]
    [InlineData("indicators/green-factories", 768)]
    public async Task Texts_of_a_chart_fit_and_can_be_read(string page, int width)
    {
        foreach (string language in (string[])["zh", "en"])
        {
            await using Visit visit = await site.Visit($"/{language}/{page}/", new Look("window", width));
            Assert.NotEqual(0, await visit.Page.Locator("figure.chart .plot-row").CountAsync());
            string[] faults = await visit.Page.EvaluateAsync<string[]>(Unreadable);
            Assert.True(faults.Length == 0, $"{language}: {string.Join("\n  ", faults)}");
        }
    }

    [Fact]
    public async Task Each_row_leads_to_its_statement_by_keyboard()
    {
        await using Visit visit = await site.Visit("/en/indicators/forest-cover/");
        ILocator row = visit.Page.Locator("#chart .plot-row").First;
        string target = (await row.GetAttributeAsync("href"))!;
        await row.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.Arrives(target);
        Assert.True(await visit.Page.Locator($"[id='{target[1..]}']").EvaluateAsync<bool>("row => row.matches(':target')"));
    }

    [Theory]
    [InlineData("/en/indicators/forest-cover/", "chart")]
    [InlineData("/zh/indicators/energy-intensity-cut/", "chart-change-down")]
    public async Task A_chart_is_saved_as_a_picture_of_its_file(string page, string name)
    {
        await using Visit visit = await site.Visit(page);
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator($"#{name} .chart-files a[href$='.png']").ClickAsync());

        byte[] png = await File.ReadAllBytesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Equal($"{name}.png", download.SuggestedFilename);
        Assert.Equal(PngSignature, png[..4]);
        Assert.Equal(1440, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.True(png.Length > 10_000, "the picture is empty");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Signs_of_places_have_the_colours_of_the_file_in_light_and_others_in_dark()
    {
        const string Colours = "[...document.querySelectorAll('#chart .plot-row')].map(row => getComputedStyle(row.querySelector('.target')).fill)";
        await using Visit visit = await site.Visit("/en/indicators/forest-cover/");
        Assert.Equal(["rgb(61, 74, 77)", "rgb(10, 95, 120)", "rgb(138, 58, 118)"], await visit.Page.EvaluateAsync<string[]>(Colours));
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(["rgb(195, 204, 204)", "rgb(124, 196, 218)", "rgb(224, 163, 211)"], await visit.Page.EvaluateAsync<string[]>(Colours));
    }

    [Fact]
    public async Task The_table_and_the_files_of_a_chart_need_no_script()
    {
        await using Visit visit = await site.Visit("/en/indicators/forest-cover/", script: false);
        Assert.Equal(0, await visit.Page.Locator(".chart-files button").CountAsync());
        await visit.Page.Locator("#chart summary").ClickAsync();
        Assert.True(await visit.Page.Locator("#chart table").IsVisibleAsync());
        foreach (string file in (string[])["chart.svg", "chart.png", "chart.csv"])
            Assert.Equal(200, (await visit.Page.APIRequest.GetAsync(new Uri(new Uri(visit.Page.Url), file).ToString())).Status);
    }

    [Fact]
    public async Task A_drawing_opened_by_itself_keeps_to_the_policy_and_shows_its_colours()
    {
        await using Visit visit = await site.Visit("/en/indicators/forest-cover/chart.svg");
        Assert.Equal("rgb(10, 95, 120)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('path[fill=\"#0a5f78\"]')).fill"));
        Assert.DoesNotContain(visit.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }
}
