using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Site.Charts;

namespace Publisher.Site.Tests.Charts;

public sealed class SmallMultiplesTests
{
    private static readonly Statement Wuhai = Places.Said("x.1", "达到【18%】", 18);
    private static readonly Statement Hohhot = Places.Said("x.2", "达到【25%】", 25, Places.Hohhot);

    [Fact]
    public void APanelHoldsWhatIsSetForOneYearAndNothingObserved() => Assert.Equal(
        ["x.2", "x.1"],
        Drawn(
            Wuhai,
            Hohhot,
            Wuhai with { Id = new("x.3"), Year = 2030 },
            Wuhai with { Id = new("x.4"), Kind = StatementKind.Baseline, Year = 2020 }));

    [Fact]
    public void OnePlaceIsNoPanel() => Assert.Empty(Drawn(Wuhai, Wuhai with { Id = new("x.3"), Value = 20 }));

    [Fact]
    public void OfTwoYearsTheOneMorePlacesShareIsChosen() => Assert.Equal(
        ["x.3", "x.2", "x.1"],
        Drawn(
            Wuhai,
            Hohhot,
            Places.Said("x.3", "达到【30%】", 30, Places.Region),
            Wuhai with { Id = new("x.4"), Year = 2030 },
            Hohhot with { Id = new("x.5"), Year = 2030 }));

    [Fact]
    public void APlaceThatIsNotComparedIsNotInIt() => Assert.Empty(Drawn(Wuhai, Places.Said("x.2", "达到【25%】", 25, Places.District, Places.HohhotPlan)));

    private static IEnumerable<string> Drawn(params ImmutableArray<Statement> statements)
    {
        KnowledgeBase knowledge = Places.With(statements);
        return SmallMultiples.Of(knowledge.Indicators, [.. knowledge.Jurisdictions.Where(place => place.Id != Places.District)], new(knowledge), Places.Lexicon)
            .SelectMany(chart => chart.Statements)
            .Select(statement => statement.Id.Value);
    }
}
