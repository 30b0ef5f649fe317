using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Projects;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Traces;
using Publisher.Site.Views;

namespace Publisher.Site.Jurisdictions;

/// <summary>One place with everything said about it.</summary>
/// <param name="IsRegion">A region's figures are totals or averages of its places.</param>
/// <param name="Elsewhere">Where each sector has a page of its own, the way there.</param>
/// <param name="ProjectsByPlace">The list of projects, of this place alone.</param>
/// <param name="Below">The places it holds beside it, each under <see cref="BelowTitle"/>; without a table where their own pages have it.</param>
public sealed record JurisdictionPageView(
    BilingualNameView Name,
    string Kind,
    LinkView? Parent,
    ImmutableArray<LinkView> Children,
    ImmutableArray<LinkView> Plans,
    bool IsEmpty,
    bool IsRegion,
    SectorListView? Elsewhere,
    PlaceFiguresView? Figures,
    CitiesWithAbove? BelowTitle,
    ImmutableArray<BelowView> Below,
    FromAboveView? FromAbove,
    Href ProjectsByPlace,
    ImmutableArray<PlaceProjectView> Projects,
    ImmutableArray<PlaceOrganizationView> Organizations) : PageView
{
    public static JurisdictionPageView Of(Page page, JurisdictionPage model)
    {
        KnowledgeBase knowledge = model.Knowledge;
        Language language = page.Language;
        Jurisdiction place = model.Place;
        string name = place.Name[language];
        return new(
            BilingualNameView.Of(place.Name, language),
            knowledge.Parts.Interface[$"jurisdiction.kind.{place.Kind.ToString().ToLowerInvariant()}", language],
            model.Parent is { } parent ? Link(parent, language) : null,
            [.. model.Children.Select(child => Link(child, language))],
            [.. model.Plans.Select(plan => new LinkView(Routes.Plan(plan.Id).Url(language), RunView.Of(plan.Title, language)))],
            model.Figures is { IsEmpty: true } && model.Projects.IsEmpty && model.Organizations.IsEmpty,
            place.Kind == JurisdictionKind.Region,
            model.Elsewhere.IsEmpty ? null : new([.. model.Elsewhere.Select(Elsewhere)]),
            model.Figures is { } figures ? PlaceFiguresView.Of(figures, place, page) : null,
            model.TracesBelow.IsEmpty ? null : new CitiesWithAbove(name),
            [.. model.TracesBelow.Select(below => new BelowView(Link(below.Place, language), PlaceTraceView.Of(below, knowledge, language)))],
            model.Figures is { } shown ? FromAboveView.Of(shown.FromAbove, name, knowledge, language) : null,
            $"{Routes.Projects.Url(language)}?place={place.Id}",
            [
                .. model.Projects.Select(project => new PlaceProjectView(
                    new LinkView(Routes.Project(project.Id).Url(language), RunView.Of(project.Title, language)),
                    ProjectWhenView.Of(project, knowledge, language))),
            ],
            [
                .. model.Organizations.Select(organization => new PlaceOrganizationView(
                    new LinkView(Routes.Organization(organization.Id).Url(language), RunView.Of(organization.Name, language)),
                    language.IsSource ? null : organization.Name.Zh)),
            ]);

        SectorWayView Elsewhere(SectorElsewhere one) => SectorWayView.Of(
            one.Sector,
            Routes.JurisdictionSector(place.Id, one.Sector.Id).Url(language),
            one.Statements == 0 ? null : knowledge.Parts.Interface.Say(new StatementCount(one.Statements), language),
            language);
    }

    private static LinkView Link(Jurisdiction place, Language language) => new(Routes.Jurisdiction(place.Id).Url(language), RunView.Of(place.Name, language));
}

/// <summary>What is said of a place, by sector, and the place beside the area above it.</summary>
public sealed record PlaceFiguresView(bool IsRegion, ImmutableArray<SectorStatementsView> Sectors, AboveView? Trace) : View
{
    public static PlaceFiguresView Of(PlaceFigures figures, Jurisdiction place, Page page) => new(
        place.Kind == JurisdictionKind.Region,
        [.. figures.Sectors.Select(sector => SectorStatementsView.Of(sector, place, page.Knowledge, page.Language))],
        figures.Trace is { } trace ? AboveView.Of(trace, page.Knowledge, page.Language) : null);
}

/// <summary>The place beside the area above it.</summary>
public sealed record AboveView(PlaceWithAbove Title, bool IsRegion, PlaceTraceView Trace) : View
{
    public static AboveView Of(PlaceTrace trace, KnowledgeBase knowledge, Language language) => new(
        new PlaceWithAbove(trace.Place.Name[language], trace.Over.Name[language]),
        trace.Over.Kind == JurisdictionKind.Region,
        PlaceTraceView.Of(trace, knowledge, language));
}

/// <summary>A place in this one, beside it.</summary>
public sealed record BelowView(LinkView Place, PlaceTraceView Trace) : View;

public sealed record PlaceProjectView(LinkView Name, ProjectWhenView When) : View;

/// <summary>A body of the place.</summary>
/// <param name="Printed">The Chinese name, on a page of a translation.</param>
public sealed record PlaceOrganizationView(LinkView Name, string? Printed) : View;
