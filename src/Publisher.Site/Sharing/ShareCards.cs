using Publisher.Knowledge;
using Publisher.Site.Pages;

namespace Publisher.Site.Sharing;

/// <summary>Makes the card of a page.</summary>
public static class ShareCards
{
    /// <param name="says">The page in one line.</param>
    /// <param name="kind">What the page is about.</param>
    /// <param name="finding">One sentence under the title; null where the title says all.</param>
    public static PagePicture Picture(Func<Page, string> says, Func<Page, string> kind, Func<Page, string?> finding, Func<Page, CardBody> body) =>
        new(says, page => CardPicture.Of(Card(page, says(page), kind(page), finding(page), body(page))));

    private static ShareCard Card(Page page, string says, string kind, string? finding, CardBody body)
    {
        SiteCard site = page.Knowledge.Site;
        return new(
            page.Language,
            site.Name[page.Language],
            kind,
            page.Title,
            finding,
            body,
            says,
            new Uri(site.Origin).Authority,
            page.Url.TrimEnd('/'),
            page.Knowledge.Parts.Interface["share.caveat", page.Language]);
    }
}
