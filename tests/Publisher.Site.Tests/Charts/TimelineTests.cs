using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Routing;

namespace Publisher.Site.Tests.Charts;

public sealed class TimelineTests
{
    private static readonly Statement Now = Places.Said("x.1", "2020年【15%】", 15) with { Kind = StatementKind.Baseline, Year = 2020 };
    private static readonly Statement Soon = Places.Said("x.2", "达到【18%】", 18);
    private static readonly Statement Later = Places.Said("x.3", "达到【25%】", 25) with { Year = 2030 };

    [Fact]
    public void TwoYearsAreNoTimelineOfAnIndicator() => Assert.Null(Plan(Now, Soon));

    [Fact]
    public void ThreeYearsAreARowInTheOrderOfTime() =>
        Assert.Equal([2020, 2025, 2030], Assert.Single(Plan(Later, Soon, Now)!.Rows).Marks.Select(mark => mark.To));

    [Fact]
    public void DoubtfulDelegatedAndUndatedStatementsAreNotOnIt() => Assert.Equal(
        ["x.1", "x.2", "x.3"],
        Plan(
            Now,
            Soon,
            Later,
            Soon with { Id = new("x.4"), Doubtful = true },
            Soon with { Id = new("x.5"), DelegatedBy = [Places.Region] },
            Soon with { Id = new("x.6"), Year = null })!.Statements.Select(statement => statement.Id.Value));

    [Fact]
    public void WhatDiffersInScopeHasARowOfItsOwnThatSaysSo()
    {
        IndicatorTimeline timeline = Plan(Now, Soon, Later, Soon with { Id = new("x.4"), Scope = new("four-urban-districts") })!;

        KnowledgeBase knowledge = Places.With(Now);
        Assert.Equal(["Wuhai", "Wuhai (the four urban districts)"], timeline.Rows.Select(row => timeline.Heading(row, knowledge, Language.English)));
    }

    [Fact]
    public void APeriodIsAsLongAsItsYears()
    {
        TimelineMark mark = Plan(Now, Later, Soon with { Year = null, Period = new Period(2021, 2025) })!.Rows.SelectMany(row => row.Marks).ElementAt(1);

        Assert.Equal((2021, 2025), (mark.From, mark.To));
    }

    [Fact]
    public void ADateStandsOnItThoughOnNoOtherAxis() =>
        Assert.Contains("x.4", Plan(Now, Soon, Later, Later with { Id = new("x.4"), Unit = "年", Value = 2030, Measure = Measure.Level })!.Statements.Select(statement => statement.Id.Value));

    [Fact]
    public void OfAPlaceOnlyIndicatorsWithAnEarlierAndALaterYearAreRows()
    {
        KnowledgeBase knowledge = Places.With(Now, Soon, Places.Said("y.1", "达到【18%】", 18), Places.Said("z.1", "2019年【1%】", 1) with { Kind = StatementKind.Reported, Year = 2019 });

        PlaceTimeline timeline = new TimelinePlanner(knowledge).Of(knowledge.Jurisdiction(Places.Wuhai), Routes.Jurisdiction(Places.Wuhai), knowledge.Statements)!;

        Assert.Equal(["x.1", "x.2"], timeline.Statements.Select(statement => statement.Id.Value));
    }

    [Fact]
    public void LabelsThatWouldTouchOnAPhoneAreStacked()
    {
        Statement[] crowd = [Now, Soon, Later, .. Enumerable.Range(4, 6).Select(at => Soon with { Id = new($"x.{at}"), Value = 10 + at, Year = 2020 + at })];
        KnowledgeBase knowledge = Places.With([.. crowd]);

        foreach (Language language in (Language[])[Language.Chinese, Language.English])
        {
            Drawing drawing = Plan([.. crowd])!.Draw(knowledge, language);
            (double Left, double Right, double Down)[] boxes = [.. drawing.Rows.SelectMany(row => row.Texts).Select(BoxOnAPhone)];
            Assert.All(boxes, box => Assert.True(box.Left >= -.001 && box.Right <= Drawing.Narrowest + .001));
            for (int one = 0; one < boxes.Length; one++)
            {
                for (int two = one + 1; two < boxes.Length; two++)
                    Assert.False(boxes[one].Left < boxes[two].Right && boxes[two].Left < boxes[one].Right && Math.Abs(boxes[one].Down - boxes[two].Down) < Drawing.TextSize);
            }
        }
    }

    [Theory]
    [InlineData(2020, 2025, "2020 2025")]
    [InlineData(2019, 2030, "2015 2020 2025 2030")]
    [InlineData(2023, 2025, "2023 2024 2025")]
    [InlineData(2020, 2060, "2020 2030 2040 2050 2060")]
    [InlineData(2025, 2025, "2025 2026")]
    public void YearsAreCountedInFivesUnlessTheyAreFewOrMany(int first, int last, string years) =>
        Assert.Equal(years.Split(' ').Select(int.Parse), YearAxis.Of(first, last).Years);

    private static (double Left, double Right, double Down) BoxOnAPhone(DrawnText text)
    {
        double middle = Drawing.Overhang + (text.At * (Drawing.Narrowest - (2 * Drawing.Overhang))) + text.Shift;
        double width = TextWidth.Of(text.Text, Drawing.TextSize, bold: true);
        return (middle - (width / 2), middle + (width / 2), text.Down);
    }

    private static IndicatorTimeline? Plan(params ImmutableArray<Statement> statements)
    {
        KnowledgeBase knowledge = Places.With(statements);
        return new TimelinePlanner(knowledge).Of(knowledge.Indicators[0]);
    }
}
