using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Retired;
using Publisher.Site.Routing;
using Publisher.Site.Search;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Frame;

/// <summary>Puts the frame of every page around the content of one.</summary>
public static class Frames
{
    private static readonly (string Key, (Route Route, string Key)[] Sections)[] Groups =
    [
        ("nav.group.figures", [(Routes.Indicators, "nav.indicators"), (Routes.Compare, "nav.compare"), (Routes.Discrepancies, "nav.discrepancies")]),
        ("nav.jurisdictions", [(Routes.Jurisdictions, "nav.jurisdictions")]),
        ("nav.group.plans", [(Routes.Plans, "nav.plans.all"), (Routes.Documents, "nav.documents"), (Routes.Glossary, "nav.glossary")]),
        ("nav.group.projects", [(Routes.Projects, "nav.projects.all"), (Routes.Columns, "nav.columns"), (Routes.Organizations, "nav.organizations")]),
        ("nav.group.about", [(Routes.About, "nav.about"), (Routes.Notes, "nav.notes"), (Routes.Data, "nav.data")]),
    ];

    public static DocumentView Around(Page page) => new(
        page.Language.Tag(),
        page.Type.ToString().ToLowerInvariant(),
        Head(page),
        Header(page),
        page.Type is PageType.Home or PageType.NotFound ? null : Breadcrumb(page),
        page.View(),
        page.RetiredPlaces.Count == 0 ? null : new RetiredPlacesView([.. page.RetiredPlaces.Select(retired => RetiredPlaceView.Of(retired, page.Language))]),
        Footer(page));

    private static HeadView Head(Page page)
    {
        string site = page.Knowledge.Site.Name[page.Language];
        return new(
            page.Type == PageType.Home ? $"{site} · {page.Title}" : $"{page.Title} · {site}",
            page.Picture?.Says(page) ?? page.Title,
            page.Description,
            site,
            page.Knowledge.Parts.Interface["language.locale", page.Language],
            Picture(page),
            page.IsIndexed ? Index(page) : null);
    }

    private static SharedPictureView Picture(Page page) => new(
        page.Knowledge.Site.Origin + PagePicture.Url(page.Picture is null ? Route.Home : page.Route, page.Language),
        PagePicture.Width,
        PagePicture.Height,
        page.Picture?.Says(page) ?? page.Knowledge.Parts.Interface["home.title", page.Language]);

    private static IndexView Index(Page page)
    {
        string origin = page.Knowledge.Site.Origin;
        return new(
            origin + page.Url,
            [.. page.Languages.Select(language => new AlternateView(language.Tag(), origin + page.Route.Url(language))), new AlternateView("x-default", origin + page.Route.DefaultUrl())],
            LinkedData.Of(page));
    }

    private static HeaderView Header(Page page)
    {
        ImmutableArray<SectionGroupView> groups = [.. Groups.Select(group => Group(page, group.Key, group.Sections))];
        return new(
            Route.Home.Url(page.Language),
            RunView.Of(page.Knowledge.Site.Name, page.Language),
            page.Type == PageType.Search ? null : SearchBoxView.Of(page.Language),
            // A page that is shown at any wrong address has no counterpart; its reader goes to the home of the other language.
            [.. page.Others.Select(other => new LanguageLinkView((page.Type == PageType.NotFound ? Route.Home : page.Route).Url(other), other.Tag, page.Knowledge.Parts.Interface["language.name", other]))],
            groups,
            groups.FirstOrDefault(group => group.IsCurrent)?.Sections ?? []);
    }

    private static SectionGroupView Group(Page page, string key, (Route Route, string Key)[] sections)
    {
        ImmutableArray<SectionLinkView> links = [.. sections.Select(section => new SectionLinkView(section.Route.Url(page.Language), page.Knowledge.Parts.Interface[section.Key, page.Language], Current(page, section.Route)))];
        bool isAlone = links.Length == 1;
        return new(page.Knowledge.Parts.Interface[key, page.Language], links.Any(link => link.Current is not null), isAlone ? links[0] : null, isAlone ? [] : links);
    }

    private static string? Current(Page page, Route section) =>
        page.Route == section ? "page"
        : page.Route.Path.StartsWith(section.Path, StringComparison.Ordinal) ? "true"
        : null;

    private static BreadcrumbView Breadcrumb(Page page) => new(
        [
            new LinkView(Route.Home.Url(page.Language), page.Knowledge.Parts.Interface["frame.home", page.Language]),
            .. page.Trail.Select(crumb => new LinkView(crumb.Route.Url(page.Language), crumb.Name)),
        ],
        page.Title);

    private static FooterView Footer(Page page)
    {
        SiteCard site = page.Knowledge.Site;
        Interface words = page.Knowledge.Parts.Interface;
        string about = Routes.About.Url(page.Language);
        return new(
            [
                .. Groups.Select(group => new FooterGroupView(
                    words[group.Key, page.Language],
                    [.. group.Sections.Select(section => new LinkView(section.Route.Url(page.Language), words[section.Key, page.Language]))])),
            ],
            $"{about}#corrections",
            $"{about}#cite",
            words.Say(new Edition(site.Version, Date.Of(site.AsOf)), page.Language));
    }
}
