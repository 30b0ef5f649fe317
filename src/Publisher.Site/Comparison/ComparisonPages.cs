using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Sharing;

namespace Publisher.Site.Comparison;

/// <summary>The comparison of places: where it begins, a page for each sector, a page for each two places.</summary>
public sealed class ComparisonPages
{
    /// <summary>Statements on a page of a sector, and on one of two places, where most come with a sentence and a chart: some 50 kB to send.</summary>
    private const int MostOfSector = 400;
    private const int MostOfPair = 1000;

    /// <summary>More than a picture has room for.</summary>
    private const int RowsOfCard = 8;

    private readonly KnowledgeBase knowledge;
    private readonly Comparisons comparisons;

    private readonly ChartPlanner charts;

    public ComparisonPages(KnowledgeBase knowledge, ChartPlanner charts) => (this.knowledge, comparisons, this.charts) = (knowledge, new(knowledge, charts), charts);

    public Comparisons Comparisons => comparisons;

    public FeaturePlan Plan()
    {
        PairComparisonPage[] pairs = [.. OfTwoPlaces()];
        return new([Beginning(), .. Sectors(), .. pairs.Select(Draft)], [.. ComparisonFiles.OfPairs(pairs, knowledge)], [.. ComparisonFiles.OfChoice(comparisons, knowledge)]);
    }

    /// <summary>The pages of two places, of long ones each part.</summary>
    public IEnumerable<PairComparisonPage> OfTwoPlaces() => Pairs().SelectMany(PartsOf);

    private PageDraft Beginning() => new(
        PageType.Compare,
        Routes.Compare,
        Words("compare.title"),
        Words("compare.description"),
        [],
        page => ComparisonPageView.Of(page, new ComparisonPage(
            comparisons,
            knowledge,
            [.. Pairs().Select(pair => new PairLink(pair.One, pair.Two, Routes.ComparePair(pair.One.Id, pair.Two.Id), comparisons.Indicators.Count(indicator => Speaks(indicator, pair.One) && Speaks(indicator, pair.Two))))],
            [.. BySector().Select(group => new SectorLink(
                group.Sector,
                Routes.CompareSector(group.Sector.Id),
                group.Indicators.Length,
                group.Indicators.Count(IsShared),
                group.Indicators.SelectMany(indicator => indicator.Statements.Select(statement => statement.Plan)).Distinct().Count()))])));

    private IEnumerable<PageDraft> Sectors() =>
        from sector in BySector()
        from part in Parts.Split([.. sector.Indicators.OrderByDescending(IsShared), .. comparisons.Rules.Where(rule => rule.Sector == sector.Sector.Id)], StatementsOf, MostOfSector, Routes.CompareSector(sector.Sector.Id))
        select new PageDraft(
            PageType.CompareSector,
            part.Part.Route,
            Numbered(Say(new SectorTitle(sector.Sector.Name)), part.Part),
            Say(new SectorDescription(sector.Sector.Name, sector.Indicators.Length)),
            [(Routes.Compare, Words("compare.title"))],
            page => SectorComparisonPageView.Of(page, new SectorComparisonPage(
                comparisons,
                knowledge,
                sector.Sector,
                comparisons.Planned,
                [.. part.Items.Where(IsCompared).Where(IsShared)],
                [.. part.Items.Where(IsCompared).Where(indicator => !IsShared(indicator))],
                [.. part.Items.Where(indicator => !IsCompared(indicator))],
                SmallMultiples.Of(part.Items.Where(IsCompared).Where(IsShared), comparisons.Planned, charts, knowledge.Lexicon),
                part.Part)));

    private PageDraft Draft(PairComparisonPage pair) => new(
        PageType.ComparePair,
        pair.Parts.Route,
        Numbered(Say(new PairTitle(pair.One.Name, pair.Two.Name)), pair.Parts),
        Say(new PairDescription(pair.One.Name, pair.Two.Name)),
        [(Routes.Compare, Words("compare.title"))],
        page => PairComparisonPageView.Of(page, pair))
    {
        Picture = ShareCards.Picture(
            page => knowledge.Parts.Interface.Say(new PairDescription(pair.One.Name, pair.Two.Name))[page.Language],
            page => Words("nav.compare")[page.Language],
            page => knowledge.Parts.Interface.Say(new SharedByPair(pair.Sectors.Sum(sector => sector.Shared.Length)), page.Language),
            page => MatrixCard.Of(FigureMatrix.Of(comparisons, [pair.One, pair.Two], row => row.HasNumbersOfSeveralPlaces).ReadTogether().Most(RowsOfCard), knowledge, page.Language)),
    };

    private IEnumerable<PairComparisonPage> PartsOf((Jurisdiction One, Jurisdiction Two) pair)
    {
        ImmutableArray<Indicator> spoken = [.. comparisons.Indicators.Where(indicator => Speaks(indicator, pair.One) || Speaks(indicator, pair.Two))];
        return Parts.Split(spoken, WeightBeside, MostOfPair, Routes.ComparePair(pair.One.Id, pair.Two.Id))
            .Select(part => new PairComparisonPage(comparisons, knowledge, pair.One, pair.Two, SectorsOf(part.Items, pair.One, pair.Two), part.Part));

        // What only one place has is a name with a link.
        int WeightBeside(Indicator indicator) => Speaks(indicator, pair.One) && Speaks(indicator, pair.Two) ? Math.Max(4, StatementsOf(indicator)) : 1;
    }

    private static int StatementsOf(Indicator indicator) => indicator.Statements.Length;

    private ImmutableArray<PairSector> SectorsOf(ImmutableArray<Indicator> indicators, Jurisdiction one, Jurisdiction two) =>
    [
        .. knowledge.Sectors
            .Select(sector => (Sector: sector, Indicators: indicators.Where(indicator => indicator.Sector == sector.Id).ToArray()))
            .Where(group => group.Indicators.Length > 0)
            .Select(group => new PairSector(
                group.Sector,
                [.. group.Indicators.Where(indicator => Speaks(indicator, one) && Speaks(indicator, two))],
                [.. group.Indicators.Where(indicator => !Speaks(indicator, two))],
                [.. group.Indicators.Where(indicator => !Speaks(indicator, one))])),
    ];

    /// <summary>
    /// Two places with plans of their own, one in the other or both in the same area; and a country with a region where there is anything to compare, for no plan here is the country's.
    /// </summary>
    private IEnumerable<(Jurisdiction One, Jurisdiction Two)> Pairs()
    {
        HashSet<JurisdictionId> planned = [.. knowledge.Plans.Select(plan => plan.Jurisdiction)];
        for (int first = 0; first < comparisons.Planned.Length; first++)
        {
            for (int second = first + 1; second < comparisons.Planned.Length; second++)
            {
                Jurisdiction upper = comparisons.Planned[first];
                Jurisdiction lower = comparisons.Planned[second];
                bool related = lower.Parent == upper.Id || lower.Parent == upper.Parent;
                if (related && (planned.Contains(upper.Id) && planned.Contains(lower.Id) || AnyCompared(upper, lower)))
                    yield return comparisons.InOrder(upper, lower);
            }
        }
    }

    private bool AnyCompared(Jurisdiction one, Jurisdiction two) =>
        comparisons.Indicators.Any(indicator => Speaks(indicator, one) && Speaks(indicator, two) && comparisons.Of(indicator.Id).Between(one.Id, two.Id).Any(finding => finding.IsComparison));

    private IEnumerable<(Sector Sector, ImmutableArray<Indicator> Indicators)> BySector()
    {
        ILookup<SectorId, Indicator> bySector = comparisons.Indicators.ToLookup(indicator => indicator.Sector);
        return knowledge.Sectors.Where(sector => bySector.Contains(sector.Id)).Select(sector => (sector, bySector[sector.Id].ToImmutableArray()));
    }

    private bool IsShared(Indicator indicator) => comparisons.Planned.Count(place => Speaks(indicator, place)) >= 2;

    private static bool IsCompared(Indicator indicator) => indicator.Kind == IndicatorKind.Indicator;

    private static bool Speaks(Indicator indicator, Jurisdiction place) => indicator.Statements.Any(statement => statement.Jurisdiction == place.Id);

    private Bilingual Words(string key) => knowledge.Parts.Interface[key];

    private Bilingual Say(Sentence sentence) => knowledge.Parts.Interface.Say(sentence);

    private Bilingual Numbered(Bilingual title, Parts part) => part.Title(title, knowledge.Parts.Interface);
}
