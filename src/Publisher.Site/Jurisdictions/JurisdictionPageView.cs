using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Projects;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Traces;
using Publisher.Site.Views;

namespace Publisher.Site.Jurisdictions;

/// <summary>One place with everything said about it.</summary>
/// <param name="IsRegion">A region's figures are totals or averages of its places.</param>
/// <param name="Trace">The place beside the area above it.</param>
/// <param name="Below">The places it holds beside it, each under <see cref="BelowTitle"/>.</param>
public sealed record JurisdictionPageView(
    BilingualNameView Name,
    string Kind,
    LinkView? Parent,
    ImmutableArray<LinkView> Children,
    ImmutableArray<LinkView> Plans,
    bool IsEmpty,
    bool IsRegion,
    ImmutableArray<SectorStatementsView> Sectors,
    ChartFigureView? Timeline,
    AboveView? Trace,
    CitiesWithAbove? BelowTitle,
    ImmutableArray<BelowView> Below,
    FromAboveView? FromAbove,
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
            model.Sectors.IsEmpty && model.Projects.IsEmpty && model.Organizations.IsEmpty && model.FromAbove.IsEmpty,
            place.Kind == JurisdictionKind.Region,
            [.. model.Sectors.Select(sector => SectorStatementsView.Of(sector, place, knowledge, language))],
            model.Timeline is { } timeline ? ChartFigureView.Of(timeline, page) : null,
            model.Trace is { } trace ? AboveView.Of(trace, knowledge, language) : null,
            model.TracesBelow.IsEmpty ? null : new CitiesWithAbove(name),
            [.. model.TracesBelow.Select(below => new BelowView(Link(below.Place, language), PlaceTraceView.Of(below, knowledge, language)))],
            model.FromAbove.IsEmpty ? null : FromAboveView.Of(model.FromAbove, name, knowledge, language),
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
    }

    private static LinkView Link(Jurisdiction place, Language language) => new(Routes.Jurisdiction(place.Id).Url(language), RunView.Of(place.Name, language));
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
