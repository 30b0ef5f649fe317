using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Retired;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Frame;

/// <summary>Puts the frame of every page around the content of one.</summary>
public static class Frames
{
    private static readonly (Route Route, string Key)[] Sections =
    [
        (Routes.Plans, "nav.plans"),
        (Routes.Indicators, "nav.indicators"),
        (Routes.Compare, "nav.compare"),
        (Routes.Columns, "nav.columns"),
        (Routes.Projects, "nav.projects"),
        (Routes.Jurisdictions, "nav.jurisdictions"),
        (Routes.Organizations, "nav.organizations"),
        (Routes.Glossary, "nav.glossary"),
        (Routes.Notes, "nav.notes"),
        (Routes.Discrepancies, "nav.discrepancies"),
        (Routes.Data, "nav.data"),
        (Routes.About, "nav.about"),
    ];

    public static DocumentView Around(Html content, Page page) => new(
        page.Language.Tag(),
        page.Type.ToString().ToLowerInvariant(),
        Head(page),
        Header(page),
        page.Type is PageType.Home or PageType.NotFound ? null : Breadcrumb(page),
        content,
        page.RetiredPlaces.Count == 0 ? null : new RetiredPlacesView([.. page.RetiredPlaces.Select(retired => RetiredPlaceView.Of(retired, page.Language))]),
        Footer(page));

    private static HeadView Head(Page page)
    {
        string site = page.Model.Knowledge.Site.Name[page.Language];
        return new(
            page.Type == PageType.Home ? $"{site} · {page.Title}" : $"{page.Title} · {site}",
            page.Title,
            page.Description,
            site,
            page.Model.Knowledge.Parts.Interface["language.locale", page.Language],
            page.IsIndexed ? Index(page) : null);
    }

    private static IndexView Index(Page page)
    {
        string origin = page.Model.Knowledge.Site.Origin;
        return new(
            origin + page.Url,
            [.. page.Languages.Select(language => new AlternateView(language.Tag(), origin + page.Route.Url(language))), new AlternateView("x-default", origin + page.Route.DefaultUrl())],
            LinkedData.Of(page));
    }

    private static HeaderView Header(Page page) => new(
        Route.Home.Url(page.Language),
        RunView.Of(page.Model.Knowledge.Site.Name, page.Language),
        page.Type == PageType.Search ? null : SearchBoxView.Of(page.Language),
        // A page that is shown at any wrong address has no counterpart; its reader goes to the home of the other language.
        [.. page.Others.Select(other => new LanguageLinkView((page.Type == PageType.NotFound ? Route.Home : page.Route).Url(other), other.Tag, page.Model.Knowledge.Parts.Interface["language.name", other]))],
        [.. Sections.Select(section => new SectionLinkView(section.Route.Url(page.Language), page.Model.Knowledge.Parts.Interface[section.Key, page.Language], Current(page, section.Route)))]);

    private static string? Current(Page page, Route section) =>
        page.Route == section ? "page"
        : page.Route.Path.StartsWith(section.Path, StringComparison.Ordinal) ? "true"
        : null;

    private static BreadcrumbView Breadcrumb(Page page) => new(
        [
            new LinkView(Route.Home.Url(page.Language), page.Model.Knowledge.Parts.Interface["frame.home", page.Language]),
            .. page.Trail.Select(crumb => new LinkView(crumb.Route.Url(page.Language), crumb.Name)),
        ],
        page.Title);

    private static FooterView Footer(Page page)
    {
        SiteCard site = page.Model.Knowledge.Site;
        return new(
            $"{Routes.About.Url(page.Language)}#corrections",
            Routes.Data.Url(page.Language),
            page.Model.Knowledge.Parts.Interface.Say(new Edition(site.Version, Date.Of(site.AsOf)), page.Language));
    }
}
