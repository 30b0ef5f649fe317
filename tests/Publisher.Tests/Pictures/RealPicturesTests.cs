using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using Publisher.Building;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site;
using Publisher.Site.Pages;
using Publisher.Site.Pictures;
using Publisher.Sources;
using Publisher.Tests.Building;
using SkiaSharp;

namespace Publisher.Tests.Pictures;

/// <summary>The pictures that stand for the pages where their addresses are shared, measured with the fonts they are drawn in.</summary>
[Collection(nameof(RealPages))]
public sealed class RealPicturesTests
{
    private const float Edge = 30;

    private static readonly Lazy<ImmutableArray<(Page Page, Picture Picture)>> Shared = new(() =>
    {
        ProvedSources proved = ProvedSources.Of(SourceFolder.Read(RealSite.Root), origin: null);
        return [.. SitePlan.Of(proved.Knowledge!, proved.Retirements).Pages.Pages.Where(page => page.Picture is not null).Select(page => (page, page.Picture!.Draw(page)))];
    });

    [Theory]
    [InlineData(PageType.Home)]
    [InlineData(PageType.Indicator)]
    [InlineData(PageType.Plan)]
    [InlineData(PageType.ComparePair)]
    [InlineData(PageType.Jurisdiction)]
    public void Every_page_of_its_type_has_one_in_both_languages(PageType type)
    {
        ProvedSources proved = ProvedSources.Of(SourceFolder.Read(RealSite.Root), origin: null);
        Page[] pages = [.. SitePlan.Of(proved.Knowledge!, proved.Retirements).Pages.Pages.Where(page => page.Type == type)];
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.NotNull(page.Picture));
    }

    [Fact]
    public void Each_is_as_large_as_those_who_show_them_ask_for() =>
        Assert.All(Shared.Value, shared => Assert.Equal((1200, 630), (shared.Picture.Width, shared.Picture.Height)));

    /// <summary>Measured by the fonts themselves, not by the table of widths that the lines were broken with.</summary>
    [Fact]
    public void No_text_leaves_a_picture_or_lies_over_another()
    {
        using PictureFonts fonts = new();
        string[] faults = [.. Shared.Value.SelectMany(shared => Faults(shared.Page, shared.Picture, fonts)).Take(20)];
        Assert.True(faults.Length == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Every_letter_is_in_the_fonts()
    {
        using PictureFonts fonts = new();
        string[] missing =
        [
            .. Shared.Value
                .SelectMany(shared => Texts(shared.Picture.Shapes, SKMatrix.Identity))
                .SelectMany(text => text.Shape.Text.EnumerateRunes())
                .Distinct()
                .Where(letter => !fonts.Have(letter))
                .Select(letter => $"U+{letter.Value:X4} {letter}"),
        ];
        Assert.Empty(missing);
    }

    [Fact]
    public void The_head_of_every_page_names_a_picture_that_is_there()
    {
        string[] faults =
        [
            .. RealSite.Faults("en", Fault),
            .. RealSite.Faults("zh", Fault),
        ];
        Assert.True(faults.Length == 0, string.Join('\n', faults));

        static IEnumerable<string> Fault(string path, IHtmlDocument page)
        {
            string? Meta(string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
            string address = Meta("og:image") ?? "";
            if (!RealSite.Paths.Contains(address.Replace("https://open-climate-plans.example/", "", StringComparison.Ordinal)))
                yield return $"no picture {address}";
            if ((Meta("og:image:width"), Meta("og:image:height"), Meta("og:image:type")) != ("1200", "630", "image/png"))
                yield return "its size or type is not said";
            if (string.IsNullOrWhiteSpace(Meta("og:image:alt")))
                yield return "what it shows is not said";
            if (page.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content") != "summary_large_image")
                yield return "it is not asked to be shown large";
        }
    }

    [Theory]
    [InlineData("en/indicators/forest-cover/index.html", "Forest cover", "23.5%", "23.8%", "9.5%")]
    [InlineData("zh/indicators/forest-cover/index.html", "森林覆盖率", "23.5%", "23.8%", "9.5%")]
    [InlineData("en/indicators/coke-capacity/index.html", "around 60 Mt", "Inner Mongolia")]
    public void An_indicator_is_shared_by_what_it_finds(string path, params string[] said)
    {
        string title = RealSite.Page(path).QuerySelector("meta[property='og:title']")!.GetAttribute("content")!;
        Assert.All(said, words => Assert.Contains(words, title, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Faults(Page page, Picture picture, PictureFonts fonts)
    {
        List<(SKRect Box, string Text)> before = [];
        foreach ((TextShape shape, SKMatrix matrix) in Texts(picture.Shapes, SKMatrix.Identity))
        {
            SKRect box = matrix.MapRect(fonts.Box(shape, page.Language));
            if (box.Left < Edge || box.Right > (float)picture.Width - Edge || box.Top < 0 || box.Bottom > (float)picture.Height)
                yield return $"{page.Url}: out of the picture: {shape.Text}";
            foreach ((SKRect other, string text) in before)
            {
                if (SKRect.Intersect(box, other) is { Width: > 3, Height: > 5 })
                    yield return $"{page.Url}: '{shape.Text}' lies over '{text}'";
            }

            before.Add((box, shape.Text));
        }
    }

    private static IEnumerable<(TextShape Shape, SKMatrix Matrix)> Texts(ImmutableArray<Shape> shapes, SKMatrix matrix) => shapes.SelectMany(shape => shape switch
    {
        TextShape text => [(text, matrix)],
        LinkShape link => Texts(link.Shapes, matrix),
        GroupShape group => Texts(group.Shapes, matrix.PreConcat(SKMatrix.CreateScaleTranslation((float)group.Scale, (float)group.Scale, (float)group.Left, (float)group.Top))),
        _ => (IEnumerable<(TextShape, SKMatrix)>)[],
    });
}
