using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;

namespace Publisher.Site.Tests.Charts;

/// <summary>Each sentence of the closed list, in both languages.</summary>
public sealed class ChartFindingTests
{
    private static readonly Statement Wuhai = Places.Said("x.1", "达到【18%】", 18);
    private static readonly Statement Hohhot = Places.Said("x.2", "达到【25%以上】", 25, Places.Hohhot) with { Comparator = Comparator.AtLeast, Effort = Places.Effort("力争") };
    private static readonly Statement Baseline = Places.Said("x.3", "2020年【15%】", 15) with { Kind = StatementKind.Baseline, Year = 2020 };

    [Fact]
    public void PlacesWithAFigureForOneYearAreNamedInTheOrderOfTheMap() => Says(
        "Cut in energy use, targets for 2025: Hohhot, 25% or more (\"strive to\"); Wuhai, 18%.",
        "2025年能耗下降率目标：呼和浩特市力争25%以上，乌海市18%。",
        Wuhai,
        Hohhot);

    [Fact]
    public void TwoFiguresOfOnePlaceAreBothNamed() => Says(
        "Cut in energy use, targets for 2025: Hohhot, 25% or more (\"strive to\"); Wuhai, 18% (elsewhere in the plan: around 18%).",
        "2025年能耗下降率目标：呼和浩特市力争25%以上，乌海市18%（另一处作“18%左右”）。",
        Wuhai,
        Places.Said("x.3", "达到【18%左右】", 18) with { Comparator = Comparator.Around },
        Hohhot);

    [Fact]
    public void LimitsAreCalledLimits() => Says(
        "Cut in energy use, limits for 2025: Inner Mongolia (regional figure), 30%; Wuhai, 18%.",
        "2025年能耗下降率控制上限：内蒙古自治区（全区数值）30%，乌海市18%。",
        Wuhai with { Kind = StatementKind.Limit },
        Places.Said("x.2", "控制在【30%】", 30, Places.Region) with { Kind = StatementKind.Limit });

    [Fact]
    public void ATargetBesideALimitIsNeither() => Says(
        "Cut in energy use, targets and limits for 2025: Inner Mongolia (regional figure), 30%; Wuhai, 18%.",
        "2025年能耗下降率目标和控制上限：内蒙古自治区（全区数值）30%，乌海市18%。",
        Wuhai,
        Places.Said("x.2", "控制在【30%】", 30, Places.Region) with { Kind = StatementKind.Limit });

    [Fact]
    public void ScopeVariantTierAndBaseYearStandWithTheName() => Says(
        "Cut in energy use (of primary energy consumption; the four urban districts; compared with 2005): basic targets for 2025 range from 18% to 25%, across 2 places.",
        "2025年能耗下降率（占一次能源消费；市四区；与2005年相比）：2个地区的基本目标介于18%至25%。",
        Limited(Wuhai),
        Limited(Places.Said("x.2", "下降【25%】", 25, Places.Hohhot)));

    [Fact]
    public void AChangeOverAPeriodNamesThePeriodAndThatNoBaseIsPrinted() => Says(
        "Cut in energy use (base year not given), targets for 2021–2025: Hohhot, 25%; Wuhai, 18%.",
        "2021—2025年能耗下降率（未注明基期）目标：呼和浩特市25%，乌海市18%。",
        OverFiveYears(Wuhai),
        OverFiveYears(Places.Said("x.2", "下降【25%】", 25, Places.Hohhot)));

    [Fact]
    public void AnEarlierFigureOfTheOnePlaceComesFirst() => Says(
        "Cut in energy use, Wuhai: 15% in 2020 (baseline); target for 2025, 18%.",
        "乌海市能耗下降率：2020年现状值15%，2025年目标18%。",
        Wuhai,
        Baseline);

    [Fact]
    public void SeveralYearsAreNamedWithTheirs() => Says(
        "Cut in energy use, Wuhai: 18% (target, 2025); 20% (target, 2030).",
        "乌海市能耗下降率：2025年目标18%，2030年目标20%。",
        Wuhai,
        Places.Said("x.2", "达到【20%】", 20) with { Year = 2030 });

    [Fact]
    public void PastResultsAreWhatThePlansState() => Says(
        "Cut in energy use, as stated in the plans: Hohhot, 14% (2019); Wuhai, 15% (2020).",
        "能耗下降率，规划所述：呼和浩特市2019年14%；乌海市2020年15%。",
        Baseline,
        Places.Said("x.2", "2019年【14%】", 14, Places.Hohhot) with { Kind = StatementKind.Reported, Year = 2019 });

    [Fact]
    public void ManyPlacesGiveTheirNumberAndBetweenWhatAllLie() => Says(
        "Cut in energy use: targets for 2025 range from 10% to 14% across 5 places.",
        "2025年能耗下降率目标：5个地区介于10%至14%。",
        [.. AllPlaces.Select((place, at) => Places.Said($"x.{at + 1}", $"达到【{10 + at}%】", 10 + at, place, Places.RegionPlan))]);

    [Fact]
    public void ManyPlacesWithOneFigureGiveItOnce() => Says(
        "Cut in energy use: the target for 2025 is 10% in each of 5 places.",
        "2025年能耗下降率目标：5个地区均为10%。",
        [.. AllPlaces.Select((place, at) => Places.Said($"x.{at + 1}", "达到【10%】", 10, place, Places.RegionPlan))]);

    [Fact]
    public void ManyFiguresOfDifferentYearsAreCounted() => Says(
        "Cut in energy use: 5 figures for Wuhai.",
        "能耗下降率：共5个数值，涉及乌海市。",
        [.. Enumerable.Range(0, 5).Select(at => Places.Said($"x.{at + 1}", $"达到【{10 + at}%】", 10 + at) with { Year = 2025 + at })]);

    [Fact]
    public void ManyPastResultsAreCounted() => Says(
        "Cut in energy use: 5 baselines and past figures stated in the plans for Wuhai.",
        "能耗下降率：规划所述的5个现状值或过往数值，涉及乌海市。",
        [.. Enumerable.Range(0, 5).Select(at => Places.Said($"x.{at + 1}", $"达到【{10 + at}%】", 10 + at) with { Year = 2015 + at, Kind = StatementKind.Reported })]);

    [Fact]
    public void AFigureAloneIsNamedWithAllThatLimitsIt() => Says(
        "Cut in energy use (the four urban districts), Wuhai: 18% (target, 2025).",
        "乌海市能耗下降率（市四区）：18%（目标，2025年）。",
        Wuhai with { Scope = new ScopeId("four-urban-districts") });

    [Fact]
    public void FiguresThatShareNoAxisAreCounted() => Says(
        "Cut in energy use: 2 figures that differ in definition, scope, base year, measure or kind, or whose year is not stated; they share no axis.",
        "能耗下降率：共2个数值，因定义、范围、基期、度量或类别不同，或未写明年份，不在同一坐标轴上比较。",
        Wuhai with { Measure = Measure.Flow },
        Hohhot with { Measure = Measure.Gap });

    [Fact]
    public void FiguresInBandsAreEachNamedWithWhatLimitsThem() => Says(
        "Cut in energy use: Hohhot, 25% or more (\"strive to\") (target, 2025; the four urban districts); Wuhai, 18% (target, 2025).",
        "能耗下降率：呼和浩特市2025年目标力争25%以上（市四区），乌海市2025年目标18%。",
        Hohhot with { Scope = new ScopeId("four-urban-districts") },
        Wuhai);

    [Fact]
    public void ManyFiguresInBandsAreCountedWhereTheFirstSetsNoTwoPlacesBesideEachOther() => Says(
        "Cut in energy use: 5 figures for Hohhot and Wuhai, in 2 bands that differ in definition, scope or base year.",
        "能耗下降率：共5个数值，涉及呼和浩特市、乌海市，按定义、范围或基期分为2栏。",
        [Hohhot with { Scope = new ScopeId("four-urban-districts") }, Wuhai, .. Enumerable.Range(6, 3).Select(at => Wuhai with { Id = new($"x.{at}"), Value = 20 + at, Year = 2020 + at })]);

    [Fact]
    public void BothTiersAreNamedWithWhatAllLieBetween() => Says(
        "Cut in energy use: basic targets for 2025 range from 11% to 13%, incentive targets are 14%, across 2 places.",
        "2025年能耗下降率：2个地区的基本目标介于11%至13%，激励目标均为14%。",
        Places.Said("x.1", "下降【11%】", 11) with { Tier = Tier.Base },
        Places.Said("x.2", "下降【14%】", 14) with { Tier = Tier.Stretch },
        Places.Said("x.3", "下降【13%】", 13, Places.Hohhot) with { Tier = Tier.Base },
        Places.Said("x.4", "下降【14%】", 14, Places.Hohhot) with { Tier = Tier.Stretch });

    [Fact]
    public void DatesAreNamedByPlaceAndPart() => Says(
        "Cut in energy use: Inner Mongolia, before 2030; Wuhai (the four urban districts), before 2025.",
        "能耗下降率：内蒙古自治区2030年前，乌海市（市四区）2025年前。",
        Places.Said("x.1", "【2030年前】达峰", null, Places.Region) with { Year = 2030, Words = new("2030年前", "before 2030") },
        Places.Said("x.2", "【2025年前】达峰", null) with { Words = new("2025年前", "before 2025"), Scope = new ScopeId("four-urban-districts") });

    [Fact]
    public void UnderTheNameOfTheIndicatorItIsNotSaidAgain()
    {
        KnowledgeBase knowledge = Places.With(Wuhai, Hohhot);
        Chart chart = new ChartPlanner(knowledge).Of(knowledge.Indicators[0]).Charts[0];

        Assert.Equal("Targets for 2025: Hohhot, 25% or more (\"strive to\"); Wuhai, 18%.", ChartFinding.Untitled(chart, knowledge, Language.English));
        Assert.Equal("2025年目标：呼和浩特市力争25%以上，乌海市18%。", ChartFinding.Untitled(chart, knowledge, Language.Chinese));
    }

    [Fact]
    public void ATargetSetAboveIsNeitherMissingNorZero() => Says(
        "Cut in energy use, Wuhai: the target for 2025 is set by the autonomous region; the plan does not give its value.",
        "乌海市2025年能耗下降率目标由自治区下达，规划未列数值。",
        Places.Said("x.1", "【完成自治区下达任务】", null) with { DelegatedBy = [Places.Region] });

    [Fact]
    public void DoubtfulFiguresAreNotRepeatedInASentenceOfOurs() => Says(
        "Cut in energy use: the figures are shown as in the source; the editors doubt them (see the notes).",
        "能耗下降率：数值照录原文，编者存疑（见校注）。",
        Wuhai with { Doubtful = true });

    [Fact]
    public void WordsAreCalledWords() => Says(
        "Cut in energy use: stated in words.",
        "能耗下降率：规划以文字表述。",
        Places.Said("x.1", "【基本建成】", null));

    private static IEnumerable<JurisdictionId> AllPlaces => [Places.China, Places.Region, Places.Hohhot, Places.District, Places.Wuhai];

    private static Statement Limited(Statement statement) => statement with
    {
        Measure = Measure.Change,
        Direction = Direction.Down,
        BaseYear = 2005,
        Scope = new ScopeId("four-urban-districts"),
        Variant = new VariantId("primary"),
        Tier = Tier.Base,
    };

    private static Statement OverFiveYears(Statement statement) => statement with { Measure = Measure.Change, Direction = Direction.Down, Year = null, Period = new Period(2021, 2025) };

    private static void Says(string english, string chinese, params ImmutableArray<Statement> statements)
    {
        KnowledgeBase knowledge = Places.With(statements);
        Indicator indicator = knowledge.Indicators[0];
        ChartSet charts = new ChartPlanner(knowledge).Of(indicator);

        Assert.Equal(english, IndicatorFinding.Of(indicator, charts, knowledge, Language.English));
        Assert.Equal(chinese, IndicatorFinding.Of(indicator, charts, knowledge, Language.Chinese));
    }
}
