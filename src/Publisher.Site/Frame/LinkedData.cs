using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Frame;

/// <summary>The JSON-LD of a page: what the site is on the home page, where the page stands everywhere else, and the thing it is about where there is one. Nothing a reader cannot see.</summary>
internal static class LinkedData
{
    /// <summary>`&lt;` and `&amp;` are escaped, so that no text can end the script element.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Json Of(Page page)
    {
        JsonObject data = page switch
        {
            { Type: PageType.Home } => WebSite(page),
            { Thing: { } thing } => new JsonObject { ["@graph"] = new JsonArray(Breadcrumbs(page), thing(page)) },
            _ => Breadcrumbs(page),
        };
        data.Insert(0, "@context", "https://schema.org");
        return new Json(data.ToJsonString(Readable));
    }

    private static JsonObject WebSite(Page page)
    {
        SiteCard site = page.Knowledge.Site;
        return new JsonObject
        {
            ["@type"] = "WebSite",
            ["name"] = site.Name[page.Language],
            ["url"] = site.Origin + page.Url,
            ["inLanguage"] = page.Language.Tag(),
            ["description"] = page.Description,
        };
    }

    private static JsonObject Breadcrumbs(Page page)
    {
        SiteCard site = page.Knowledge.Site;
        IEnumerable<(string Name, string Url)> steps =
        [
            (site.Name[page.Language], Route.Home.Url(page.Language)),
            .. page.Trail.Select(crumb => (crumb.Name, crumb.Route.Url(page.Language))),
            (page.Title, page.Url),
        ];
        return new JsonObject
        {
            ["@type"] = "BreadcrumbList",
            ["itemListElement"] = new JsonArray([.. steps.Select((step, index) => new JsonObject
            {
                ["@type"] = "ListItem",
                ["position"] = index + 1,
                ["name"] = step.Name,
                ["item"] = site.Origin + step.Url,
            })]),
        };
    }
}
