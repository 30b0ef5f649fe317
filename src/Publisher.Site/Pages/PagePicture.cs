using Publisher.Knowledge.Text;
using Publisher.Site.Pictures;
using Publisher.Site.Routing;

namespace Publisher.Site.Pages;

/// <summary>The picture that stands for a page where its address is shared.</summary>
/// <param name="Says">What the page finds, and the picture shows, in one line.</param>
/// <param name="Draw">The picture, of the size of every one.</param>
public sealed record PagePicture(Func<Page, string> Says, Func<Page, Picture> Draw)
{
    /// <summary>In pixels: what those who show shared addresses ask for.</summary>
    public const int Width = 1200;

    /// <summary>In pixels.</summary>
    public const int Height = 630;

    /// <summary>Where that of a page is; one without its own has that of home.</summary>
    public static string Url(Route route, Language language) => $"{route.Url(language)}share.png";
}

/// <summary>The pictures of all pages that have one.</summary>
internal static class PagePictures
{
    public static IEnumerable<DrawnFile> Of(PageList pages) =>
        from page in pages.Pages
        let picture = page.Picture
        where picture is not null
        select PictureFile.Of(PagePicture.Url(page.Route, page.Language)[1..], () => picture.Draw(page));
}
