using System.Collections.Immutable;
using System.Net;
using System.Text;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Pictures;
using Publisher.Site.Retired;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Tests;

/// <summary>Draws pages with the least that passes every check: a head, a link to each page, an id for each passage and statement. Tests make it draw one thing wrong.</summary>
public sealed class PlainTheme : ITheme
{
    /// <summary>Added to the body of every page.</summary>
    public Func<Page, string> Extra { get; init; } = _ => "";

    /// <summary>The last word on the HTML.</summary>
    public Func<Page, string, string> Alter { get; init; } = (_, html) => html;

    public Func<Page, Page, bool> LinksTo { get; init; } = (_, _) => true;

    public ImmutableArray<SiteFile> Files { get; init; } = [];

    public RenderedPage Render(Page page)
    {
        string origin = page.Knowledge.Site.Origin;
        StringBuilder html = new($"<!DOCTYPE html><html lang=\"{page.Language.Tag()}\"><head><title>{page.Title}</title>");
        if (page.IsIndexed)
        {
            html.Append($"<link rel=\"canonical\" href=\"{WebUtility.HtmlEncode(origin + page.Url)}\">");
            foreach (Language language in page.Languages)
                html.Append($"<link rel=\"alternate\" hreflang=\"{language.Tag()}\" href=\"{WebUtility.HtmlEncode(origin + page.Route.Url(language))}\">");
            html.Append($"<link rel=\"alternate\" hreflang=\"x-default\" href=\"{WebUtility.HtmlEncode(origin + page.Route.DefaultUrl())}\">");
        }

        html.Append("</head><body>");
        foreach (Page other in SitePlan.Of(page.Knowledge, Retirements.None).Pages.Pages.Where(other => other.Language == page.Language && LinksTo(page, other)))
            html.Append($"<a href=\"{WebUtility.HtmlEncode(other.Url)}\">{other.Title}</a>");
        foreach (string id in Ids(page))
            html.Append($"<p id=\"{id}\"></p>");
        html.Append(Extra(page)).Append("</body></html>\n");
        return new RenderedPage(page, Encoding.UTF8.GetBytes(Alter(page, html.ToString())));
    }

    public ReadOnlyMemory<byte> Paint(Picture picture, int scale) => Encoding.UTF8.GetBytes($"{picture.Title} {scale}\n");

    public Html Draw(FragmentView part, Interface texts, Language language) => new($"<p>{WebUtility.HtmlEncode(part.GetType().Name)}</p>");

    private static IEnumerable<string> Ids(Page page) => page.Type switch
    {
        PageType.Plan => page.Knowledge.Plans.First(plan => Routes.Plan(plan.Id) == page.Route).Passages.Select(passage => passage.Id.Value),
        PageType.Indicator => page.Knowledge.Indicators.First(indicator => Routes.Indicator(indicator.Id) == page.Route).Statements.Select(statement => Routes.StatementAnchor(statement.Id)),
        _ => [],
    };
}
