using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Comparison;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>Every indicator, by sector; where there are too many for one page, the way to the page of each sector.</summary>
public sealed record IndicatorsPageView(string Title, string Lead, UsualYear? YearNote, ImmutableArray<IndexedSectorView> Sectors, SectorListView? Elsewhere) : PageView
{
    public static IndicatorsPageView Of(Page page, IndicatorsPage model)
    {
        bool isOnePage = IndicatorIndex.IsOnePage(model.Knowledge);
        return new(
            page.Title,
            page.Description,
            isOnePage && model.Shared.UsualYear is { } year ? new UsualYear(year) : null,
            isOnePage ? [.. model.Sectors.Select(sector => IndexedSectorView.Of(sector, model, page.Language))] : [],
            isOnePage ? null : new([.. model.Sectors.Select(Link)]));

        SectorWayView Link(SectorOfIndicators one) => SectorWayView.Of(
            one.Sector,
            IndicatorIndex.Url(one.Sector.Id, model.Knowledge, page.Language),
            model.Knowledge.Parts.Interface.Say(new IndicatorCount(one.All.Length), page.Language),
            page.Language);
    }
}

/// <summary>The indicators of a sector: those with numbers of several places, side by side; the others; and apart from them the rules for projects and plants. Any may be absent.</summary>
public sealed record IndexedSectorView(string Id, RunView Name, MatrixView? Shared, OtherIndicatorsView? Others, IndicatorTableView? Rules) : View
{
    public static IndexedSectorView Of(SectorOfIndicators group, IndicatorsPage model, Language language)
    {
        KnowledgeBase knowledge = model.Knowledge;
        FigureMatrix shared = model.Shared.Of(group.Sector.Id);
        HashSet<IndicatorId> shown = [.. shared.Rows.Select(row => row.Indicator.Id)];
        ImmutableArray<IndexedIndicator> others = [.. group.Indicators.Where(one => !shown.Contains(one.Indicator.Id))];
        return new(
            group.Sector.Id.Value,
            RunView.Of(group.Sector.Name, language),
            MatrixView.OfSector(group.Sector, model.Shared, knowledge, language),
            others.IsEmpty ? null : new(new(others.Length), [.. others.Select(one => OtherIndicatorView.Of(one, knowledge, language))]),
            IndicatorTableView.OfRules(group, knowledge, language));
    }
}

/// <summary>Indicators without numbers of several places.</summary>
public sealed record OtherIndicatorsView(OtherIndicators Title, ImmutableArray<OtherIndicatorView> Indicators) : View;

public sealed record OtherIndicatorView(LinkView Name, DiscrepancyBadgesView Badges, string Plans) : View
{
    public static OtherIndicatorView Of(IndexedIndicator one, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Indicator(one.Indicator.Id).Url(language), RunView.Of(one.Indicator.Name, language)),
        DiscrepancyBadgesView.Of(knowledge.DiscrepanciesOf(one.Indicator.Id), of: null, knowledge, language),
        one.PlanNames(knowledge, language));
}

public sealed record IndicatorTableView(string Label, ImmutableArray<IndexedIndicatorView> Indicators) : View
{
    /// <summary>Null of none.</summary>
    public static IndicatorTableView? Of(ImmutableArray<IndexedIndicator> indicators, string label, KnowledgeBase knowledge, Language language) =>
        indicators.IsEmpty ? null : new(label, [.. indicators.Select(one => IndexedIndicatorView.Of(one, knowledge, language))]);

    public static IndicatorTableView? OfRules(SectorOfIndicators group, KnowledgeBase knowledge, Language language) =>
        Of(group.Rules, knowledge.Parts.Interface.Say(new RulesOfSector(group.Sector.Name[language]), language), knowledge, language);
}

public sealed record IndexedIndicatorView(LinkView Name, string Other, string OtherLanguage, DiscrepancyBadgesView Badges, string? Unit, int Statements, string Plans) : View
{
    public static IndexedIndicatorView Of(IndexedIndicator one, KnowledgeBase knowledge, Language language)
    {
        Indicator indicator = one.Indicator;
        return new(
            new LinkView(Routes.Indicator(indicator.Id).Url(language), RunView.Of(indicator.Name, language)),
            indicator.Name[language.Other()],
            language.Other().Tag(),
            DiscrepancyBadgesView.Of(knowledge.DiscrepanciesOf(indicator.Id), of: null, knowledge, language),
            indicator.Unit is { } unit ? UnitWording.Of(knowledge.Unit(unit), knowledge, language) : null,
            indicator.Statements.Length,
            one.PlanNames(knowledge, language));
    }
}
