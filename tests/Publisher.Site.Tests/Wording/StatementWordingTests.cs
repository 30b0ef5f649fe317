using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Wording;

namespace Publisher.Site.Tests.Wording;

public sealed class StatementWordingTests
{
    [Fact]
    public void TheRegionsTargetInACitysTableIsSaidToBeTheRegions()
    {
        Statement starred = Places.Said("x.1", "【80*】", 80, Places.Region, Places.HohhotPlan) with { Mark = "*" };

        Assert.Equal("the region's target, listed in Hohhot's table", English(starred).Listed);
    }

    [Fact]
    public void AStarAloneDoesNotMakeAFigureTheRegions() =>
        Assert.Equal("marked \"★\" in the plan", English(Places.Said("x.1", "【9】★", 9) with { Mark = "★" }).Listed);

    [Fact]
    public void AChangeWithoutAPrintedBaseSaysSo() =>
        Assert.Equal("base year not given", English(Places.Said("x.1", "下降【3%】", 3) with { Measure = Measure.Change }).BaseYear);

    [Fact]
    public void AYearOnYearChangeNamesItsOwnBase() =>
        Assert.Null(English(Places.Said("x.1", "同比下降【3%】", 3) with { Measure = Measure.Change, Qualifiers = [Places.Qualifier("同比")] }).BaseYear);

    [Fact]
    public void ThePrintedBaseYearIsSaid() =>
        Assert.Equal(
            "compared with 2005",
            English(Places.Said("x.1", "比2005年下降【3%】", 3) with { Measure = Measure.Change, BaseYear = 2005 }).BaseYear);

    [Theory]
    [InlineData("力争", "\"strive to\"")]
    [InlineData("争取", "\"aim to\"")]
    [InlineData("努力", "\"work to\"")]
    public void EffortIsKept(string effort, string expected) =>
        Assert.Equal(expected, English(Places.Said("x.1", "【3%】", 3) with { Effort = Places.Effort(effort) }).Effort);

    [Fact]
    public void AroundIsSaidOnceWithTheFigure() =>
        Assert.Equal("cumulative", Assert.Single(English(Places.Said("x.1", "【3%左右】", 3) with { Qualifiers = [Places.Qualifier("累计"), Places.Qualifier("左右")] }).Qualifiers));

    [Theory]
    [InlineData("2030年前达到【3%】", 2030, "before 2030")]
    [InlineData("到2030年达到【3%】", 2030, "by 2030")]
    [InlineData("2023年底前达到【3%】", 2023, "by the end of 2023")]
    [InlineData("2025年达到【3%】", 2025, "2025")]
    public void ADeadlineReadsAsItIsPrinted(string quote, int year, string expected) =>
        Assert.Equal(expected, English(Places.Said("x.1", quote, 3) with { Year = year }).Time);

    [Fact]
    public void AnUnknownTimeStaysUnknown() =>
        Assert.Equal("time not stated", English(Places.Said("x.1", "【3%】", 3) with { Year = null }).Time);

    [Fact]
    public void SeveralYearsHavePassed()
    {
        Assert.Equal("wording.past-year", PastTarget.Text(1));
        Assert.Equal("wording.past-years", PastTarget.Text(2));
    }

    [Fact]
    public void ATargetIsPastOnceItsYearIsOver()
    {
        Statement target = Places.Said("x.1", "【3%】", 3);

        Assert.True(PastTarget.Is(target, new DateOnly(2026, 11, 20)));
        Assert.False(PastTarget.Is(target, new DateOnly(2025, 12, 31)));
        Assert.False(PastTarget.Is(target with { Kind = StatementKind.Reported }, new DateOnly(2026, 11, 20)));
        Assert.False(PastTarget.Is(target with { Kind = StatementKind.Limit, Value = null }, new DateOnly(2026, 11, 20)));
    }

    [Fact]
    public void WhatThePlanDoesNotStateACitationSaysIsNotStated()
    {
        Statement statement = Places.Said("x.1", "达到【3%】", 3, Places.Region, Places.UndatedRegionPlan);

        string citation = Citation.Of(statement, Places.With(statement), Language.English);

        Assert.Equal(
            "[issuer not stated in the source]: Plan region-peaking (number not stated in the source text, date not stated in the source text), line 7 of the "
            + "source text: \"达到3%\". Open Climate Plans, edition 0.1.0, https://open-climate-plans.example/en/indicators/x/#s-x.1",
            citation);
    }

    [Fact]
    public void PrintedChineseInEnglishIsParted() =>
        Assert.Equal(
            [new("printed “", false), new("到2025年，达到18%", true), new("” and ", false), new("约束性", true), new(".", false)],
            ScriptRuns.Of("printed “到2025年，达到18%” and 约束性."));

    private static StatementWording English(Statement statement) => StatementWording.Of(statement, Places.With(statement), Language.English);
}
