using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>Every indicator, by sector; where there are too many for one page, the way to the page of each sector.</summary>
public sealed record IndicatorsPageView(string Title, string Lead, ImmutableArray<IndexedSectorView> Sectors, SectorListView? Elsewhere) : PageView
{
    public static IndicatorsPageView Of(Page page, IndicatorsPage model)
    {
        bool isOnePage = IndicatorIndex.IsOnePage(model.Knowledge);
        return new(
            page.Title,
            page.Description,
            isOnePage ? [.. model.Sectors.Select(sector => IndexedSectorView.Of(sector, model.Knowledge, page.Language))] : [],
            isOnePage ? null : new([.. model.Sectors.Select(Link)]));

        SectorLinkView Link(SectorOfIndicators one) => SectorLinkView.Of(
            one.Sector,
            IndicatorIndex.Url(one.Sector.Id, model.Knowledge, page.Language),
            model.Knowledge.Parts.Interface.Say(new IndicatorCount(one.All.Length), page.Language),
            page.Language);
    }
}

/// <summary>The indicators of a sector, and apart from them the rules for projects and plants. Both may be absent.</summary>
public sealed record IndexedSectorView(string Id, RunView Name, IndicatorTableView? Indicators, IndicatorTableView? Rules) : View
{
    public static IndexedSectorView Of(SectorOfIndicators group, KnowledgeBase knowledge, Language language)
    {
        string name = group.Sector.Name[language];
        return new(
            group.Sector.Id.Value,
            RunView.Of(group.Sector.Name, language),
            IndicatorTableView.Of(group.Indicators, name, knowledge, language),
            IndicatorTableView.Of(group.Rules, knowledge.Parts.Interface.Say(new RulesOfSector(name), language), knowledge, language));
    }
}

public sealed record IndicatorTableView(string Label, ImmutableArray<IndexedIndicatorView> Indicators) : View
{
    /// <summary>Null of none.</summary>
    public static IndicatorTableView? Of(ImmutableArray<IndexedIndicator> indicators, string label, KnowledgeBase knowledge, Language language) =>
        indicators.IsEmpty ? null : new(label, [.. indicators.Select(one => IndexedIndicatorView.Of(one, knowledge, language))]);
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
            string.Join(knowledge.Parts.Interface["lists.comma", language], one.Plans.Select(plan => knowledge.Plan(plan).Short[language])));
    }
}
