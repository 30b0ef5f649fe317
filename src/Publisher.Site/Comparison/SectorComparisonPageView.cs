using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Comparison;

/// <summary>A sector's indicators against every place with a plan: those that two places or more speak of, charts of them, those of one place, and what projects and plants must keep to.</summary>
public sealed record SectorComparisonPageView(
    string Title,
    SectorTableView? Shared,
    ChartPanelsView? Panels,
    SectorTableView? Single,
    OfOnePlaceOnly SingleTitle,
    SectorTableView? Rules,
    PartLinksView? Parts) : PageView
{
    public static SectorComparisonPageView Of(Page page, SectorComparisonPage model)
    {
        KnowledgeBase knowledge = model.Knowledge;
        Language language = page.Language;
        Interface texts = knowledge.Parts.Interface;
        string sector = model.Sector.Name[language];
        return new(
            page.Title,
            SectorTableView.Of(model, model.Shared, texts.Say(new PlacesSideBySide(sector), language), language),
            model.Panels.IsEmpty ? null : ChartPanelsView.Of(model.Panels, page),
            SectorTableView.Of(model, model.Single, texts.Say(new OnlyOnePlace(sector), language), language),
            new OfOnePlaceOnly(model.Single.Length),
            SectorTableView.Of(model, model.Rules, texts.Say(new RulesOfSector(sector), language), language),
            PartLinksView.Of(model.Parts, language));
    }
}

/// <summary>Indicators in rows, places in columns.</summary>
public sealed record SectorTableView(string Label, ImmutableArray<RunView> Places, ImmutableArray<SectorRowView> Rows) : View
{
    /// <summary>Null of no indicator.</summary>
    public static SectorTableView? Of(SectorComparisonPage model, ImmutableArray<Indicator> indicators, string label, Language language) =>
        indicators.IsEmpty
            ? null
            : new(label, [.. model.Places.Select(place => RunView.Of(place.Name, language))], [.. indicators.Select(indicator => SectorRowView.Of(model, indicator, language))]);
}

public sealed record SectorRowView(LinkView Indicator, ImmutableArray<SectorCellView> Cells) : View
{
    public static SectorRowView Of(SectorComparisonPage model, Indicator indicator, Language language) => new(
        new LinkView(Routes.Indicator(indicator.Id).Url(language), RunView.Of(indicator.Name, language)),
        [
            .. model.Row(indicator).Cells.Select(cell => new SectorCellView(
                cell.Place.Name[language],
                CellView.Of(cell, model.BesideRegion(indicator, cell.Place), model.Knowledge, language))),
        ]);
}

public sealed record SectorCellView(string Place, CellView Cell) : View;
