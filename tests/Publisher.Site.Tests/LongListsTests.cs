using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Discrepancies;
using Publisher.Site.Indicators;
using Publisher.Site.Jurisdictions;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Tests;

/// <summary>In a site too large for one person to read, what was one long page is pages of sectors, and nothing that it showed is lost.</summary>
public sealed class LongListsTests
{
    private const int Indicators = 700;

    /// <summary>The same, and a sector in which Wuhai's plan was proved to say nothing.</summary>
    private static readonly Lazy<KnowledgeBase> Silent = new(() =>
    {
        KnowledgeParts parts = Places.With([.. Enumerable.Range(0, Indicators).SelectMany(Beside), Places.Said("waste.1", "占比【15%】", 15, Places.Region)]).Parts;
        Sector waste = new(new("waste"), new("废物", "Waste"));
        ProvedAbsence absence = new(new("waste"), Places.WuhaiPlan, Places.Wuhai, ["占比"], new(2026, 11, 20));
        return new(parts with
        {
            Sectors = [.. parts.Sectors, waste],
            Indicators = [.. parts.Indicators.Select(indicator => indicator.Id.Value == "waste" ? indicator with { Sector = waste.Id, Absences = [absence] } : indicator)],
        });
    });

    /// <summary>Two statements on each indicator: Wuhai's, and the region's own beside it.</summary>
    private static readonly Lazy<KnowledgeBase> Large = new(() => Places.With([.. Enumerable.Range(0, Indicators).SelectMany(Beside)]));

    private static readonly Lazy<KnowledgeBase> Small = new(() => Places.With([.. Enumerable.Range(0, 3).SelectMany(Beside)]));

    [Fact]
    public void TheIndexOfIndicatorsLeadsToPagesOfSectorsThatHoldEveryIndicatorOnce()
    {
        Page[] pages = PagesOf(Large.Value);
        IndicatorsPageView index = View<IndicatorsPageView>(pages, PageType.Indicators).Single();
        Assert.Empty(index.Sectors);
        SectorWayView sector = Assert.Single(index.Elsewhere!.Sectors);
        Assert.Equal("/en/indicators/sectors/energy/", sector.Sector.Address.Address);

        string[] listed = [.. View<IndicatorSectorPageView>(pages, PageType.IndicatorSector).SelectMany(page => page.Indicators!.Indicators).Select(one => one.Name.Address.Address)];
        Assert.Equal(Indicators, listed.Length);
        Assert.Equal(Large.Value.Indicators.Select(indicator => Routes.Indicator(indicator.Id).Url(Language.English)).Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void APlaceLeadsToPagesOfSectorsThatHoldEveryStatementOnce()
    {
        Page[] pages = PagesOf(Large.Value);
        JurisdictionPageView place = Of(pages, PageType.Jurisdiction, Routes.Jurisdiction(Places.Wuhai));
        Assert.Null(place.Figures);
        Assert.Equal("/en/jurisdictions/wuhai/sectors/energy/", Assert.Single(place.Elsewhere!.Sectors).Sector.Address.Address);

        string[] shown =
        [
            .. pages
                .Where(page => page.Type == PageType.JurisdictionSector && page.Route.Path.StartsWith("jurisdictions/wuhai/", StringComparison.Ordinal))
                .Select(page => (JurisdictionSectorPageView)page.View())
                .SelectMany(page => page.Figures.Sectors)
                .SelectMany(sector => sector.Table.Indicators)
                .SelectMany(indicator => indicator.Statements)
                .Select(statement => statement.Address.Address),
        ];
        Assert.Equal(Large.Value.Statements.Where(statement => statement.Jurisdiction == Places.Wuhai).Select(statement => Routes.StatementUrl(statement, Language.English)).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.All(pages.Where(page => page.Type == PageType.JurisdictionSector), page => Assert.True(Rows(page) <= 300, $"{page.Url} has {Rows(page)} rows"));
    }

    [Fact]
    public void APlaceOfWhichOnlyTheAreaAboveSpeaksInASectorHasAPageThatSaysSo()
    {
        Page[] pages = PagesOf(Silent.Value);
        SectorWayView waste = Of(pages, PageType.Jurisdiction, Routes.Jurisdiction(Places.Wuhai)).Elsewhere!.Sectors.Single(sector => sector.Id == "waste");
        Assert.Equal("/en/jurisdictions/wuhai/sectors/waste/", waste.Sector.Address.Address);
        Assert.Null(waste.Count);

        JurisdictionSectorPageView page = Of<JurisdictionSectorPageView>(pages, PageType.JurisdictionSector, Routes.JurisdictionSector(Places.Wuhai, new("waste")));
        Assert.Empty(page.Figures.Sectors);
        Assert.Single(page.Figures.Trace!.Trace.Without);
    }

    [Fact]
    public void ARegionShowsThePlacesInItByLink()
    {
        JurisdictionPageView region = Of(PagesOf(Large.Value), PageType.Jurisdiction, Routes.Jurisdiction(Places.Region));
        Assert.All(region.Below, below => Assert.Null(below.Trace.Table));
        Assert.Contains(region.Below, below => below.Place.Address.Address == "/en/jurisdictions/wuhai/");

        JurisdictionPageView small = Of(PagesOf(Small.Value), PageType.Jurisdiction, Routes.Jurisdiction(Places.Region));
        Assert.Contains(small.Below, below => below.Trace.Table is not null);
    }

    [Fact]
    public void ARelationStandsOnThePageOfItsIndicatorWhereTheRegisterIsLong()
    {
        Page[] pages = PagesOf(Large.Value);
        DiscrepanciesPageView register = View<DiscrepanciesPageView>(pages, PageType.Discrepancies).Single();
        Assert.Empty(register.Relations);
        Assert.Equal("/en/indicators/sectors/energy/", Assert.Single(register.Elsewhere!.Sectors).Sector.Address.Address);

        Discrepancy relation = Large.Value.Discrepancies.First(found => found.Relation is not null);
        string address = RegisterPages.Url(relation, Large.Value, Language.English);
        Assert.Equal($"{Routes.Indicator(relation.Indicator).Url(Language.English)}#{relation.Id}", address);
        IndicatorPageView indicator = Of<IndicatorPageView>(pages, PageType.Indicator, Routes.Indicator(relation.Indicator));
        string?[] places = [.. indicator.Trace!.Groups.SelectMany(group => group.Rows).Select(row => row.Id), .. indicator.Relations?.Rows.Select(row => row.Id) ?? []];
        Assert.Contains(relation.Id.Value, places);
    }

    [Fact]
    public void ASmallSiteKeepsItsOnePage()
    {
        Page[] pages = PagesOf(Small.Value);
        Assert.DoesNotContain(pages, page => page.Type is PageType.IndicatorSector or PageType.JurisdictionSector);
        Assert.NotEmpty(View<IndicatorsPageView>(pages, PageType.Indicators).Single().Sectors);
        Assert.NotNull(Of(pages, PageType.Jurisdiction, Routes.Jurisdiction(Places.Wuhai)).Figures);
        Discrepancy relation = Small.Value.Discrepancies.First(found => found.Relation is not null);
        Assert.Equal($"/en/discrepancies/#{relation.Id}", RegisterPages.Url(relation, Small.Value, Language.English));
    }

    private static IEnumerable<Statement> Beside(int number) =>
    [
        Places.Said($"one-{number}.1", "占比【20%】", 20),
        Places.Said($"one-{number}.2", "占比【30%】", 30),
        Places.Said($"one-{number}.3", "占比【15%】", 15, Places.Region),
    ];

    private static int Rows(Page page) => ((JurisdictionSectorPageView)page.View()).Figures.Sectors.SelectMany(sector => sector.Table.Indicators).Sum(indicator => indicator.Statements.Length);

    private static Page[] PagesOf(KnowledgeBase knowledge) =>
        [.. PageList.Of([.. IndicatorPages.Plan(knowledge, new(knowledge), Places.Compared(knowledge)).Pages, .. JurisdictionPages.Plan(knowledge).Pages, .. DiscrepancyPages.Plan(knowledge).Pages], knowledge).Pages.Where(page => page.Language == Language.English)];

    private static IEnumerable<T> View<T>(IEnumerable<Page> pages, PageType type) => pages.Where(page => page.Type == type).Select(page => (T)(object)page.View());

    private static JurisdictionPageView Of(IEnumerable<Page> pages, PageType type, Route route) => Of<JurisdictionPageView>(pages, type, route);

    private static T Of<T>(IEnumerable<Page> pages, PageType type, Route route) => (T)(object)pages.Single(page => page.Type == type && page.Route == route).View();
}
