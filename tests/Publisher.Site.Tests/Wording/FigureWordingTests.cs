using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Wording;

namespace Publisher.Site.Tests.Wording;

public sealed class FigureWordingTests
{
    [Theory]
    [InlineData("180", "万千瓦", "1.8 GW (180万千瓦)")]
    [InlineData("3.3", "万千瓦", "33 MW (3.3万千瓦)")]
    [InlineData("1.50", "万千瓦", "15.0 MW (1.50万千瓦)")]
    [InlineData("2", "亿千瓦", "200 GW (2亿千瓦)")]
    [InlineData("1000", "万千瓦时", "10 GWh (1000万千瓦时)")]
    [InlineData("333", "亿立方米", "33.3 billion m³ (333亿立方米)")]
    [InlineData("15.5", "亿立方米", "1.55 billion m³ (15.5亿立方米)")]
    [InlineData("10800", "万亩", "7.2 million ha (10800万亩)")]
    [InlineData("6000", "万吨", "60 Mt (6000万吨)")]
    [InlineData("6.3", "亿元", "CNY 630 million (6.3亿元)")]
    [InlineData("305", "克标准煤/千瓦时", "305 gce/kWh")]
    public void EnglishShowsTheConvertedValueNeverWithoutThePrintedOne(string number, string unit, string expected) =>
        Assert.Equal(expected, English(Figure(number, unit)));

    [Fact]
    public void AConvertedValueKeepsThePrintedDigitsAndSaysThatItIsRounded() =>
        Assert.Equal("≈6.67 ha (100亩)", English(Figure("100", "亩")));

    [Fact]
    public void StandardCoalStaysFirstAndTheJouleSecond() =>
        Assert.Equal("5,000 tce (5000吨标准煤; ≈146,500 GJ)", English(Figure("5000", "吨标准煤")));

    [Fact]
    public void ChineseShowsTheFigureAsPrinted() =>
        Assert.Equal("180万千瓦", Chinese(Figure("180", "万千瓦")));

    [Theory]
    [InlineData("超过【18%】", Comparator.MoreThan, "more than 18%", "超过18%")]
    [InlineData("占比突破【18%】", Comparator.MoreThan, "above 18%", "突破18%")]
    [InlineData("【不低于18%】", Comparator.AtLeast, "no less than 18%", "不低于18%")]
    [InlineData("【18%以上】", Comparator.AtLeast, "18% or more", "18%以上")]
    [InlineData("【≥18】", Comparator.AtLeast, "≥ 18%", "≥18%")]
    [InlineData("【不超过18%】", Comparator.AtMost, "not exceeding 18%", "不超过18%")]
    [InlineData("【18%以下】", Comparator.AtMost, "18% or less", "18%以下")]
    [InlineData("低于【18%】", Comparator.LessThan, "below 18%", "低于18%")]
    [InlineData("【18%左右】", Comparator.Around, "around 18%", "18%左右")]
    [InlineData("约【18%】", Comparator.Around, "about 18%", "约18%")]
    [InlineData("近【18%】", Comparator.Around, "nearly 18%", "近18%")]
    public void TheWordThePlanPrintedDecidesHowAComparatorReads(string quote, Comparator comparator, string english, string chinese)
    {
        Statement statement = Places.Said("x.1", quote, 18) with { Comparator = comparator };

        Assert.Equal(english, English(statement));
        Assert.Equal(chinese, Chinese(statement));
    }

    [Fact]
    public void AComparatorOfAnotherClauseIsNotTaken() =>
        Assert.Equal("≥ 18%", English(Places.Said("x.1", "甲不低于30%，乙【18%】", 18) with { Comparator = Comparator.AtLeast }));

    [Fact]
    public void ARangeIsReadWhole() =>
        Assert.Equal("60–65%", English(Places.Said("x.1", "比2005年下降【60%—65%】", 60) with { ValueHigh = 65, Measure = Measure.Change, Direction = Direction.Down }));

    [Fact]
    public void ARiseIsARiseEvenInAnIndicatorOfCuts()
    {
        Statement rise = Places.Said("x.1", "较2015年不降反升【13.86%左右】", 13.86m) with { Measure = Measure.Change, Direction = Direction.Up, Comparator = Comparator.Around };

        Assert.Equal("a rise of around 13.86%", English(rise));
        Assert.Equal("不降反升13.86%左右", Chinese(rise));
    }

    [Fact]
    public void ACellOfCutsTakesItsDirectionFromTheIndicator() =>
        Assert.Equal("12%", English(Places.Said("x.1", "【12】", 12) with { Measure = Measure.Change, Direction = Direction.Down }));

    [Fact]
    public void APrintedMinusNeedsNoWord() =>
        Assert.Equal("a change of −19.7%", English(Places.Said("x.1", "〔【-19.7%】〕", -19.7m) with { Measure = Measure.Change }));

    [Fact]
    public void PercentagePointsAreNeverPercent() =>
        Assert.Equal(
            "a rise of 4.2 percentage points",
            English(Places.Said("x.1", "提高【4.2个百分点】", 4.2m) with { Measure = Measure.Points, Direction = Direction.Up, Unit = "个百分点" }));

    [Fact]
    public void AnAdditionIsNoLevel() =>
        Assert.Equal(
            "21.36 GW added (2136万千瓦)",
            English(Places.Said("x.1", "新增【2136万千瓦】", 2136) with { Measure = Measure.Addition, Unit = "万千瓦" }));

    [Theory]
    [InlineData("完成煤电机组改造【3000万千瓦】")]
    public void WorksDoneInAPeriodAreNotCalledAdded(string quote)
    {
        Statement works = Places.Said("x.1", quote, 3000) with { Measure = Measure.Addition, Unit = "万千瓦" };
        Statement inPeriod = works with { Year = null, Period = new(2021, 2025) };

        Assert.Equal("30 GW (3000万千瓦)", English(works));
        Assert.Equal("3000万千瓦", Chinese(works));
        Assert.Equal("30 GW in the period (3000万千瓦)", English(inPeriod));
        Assert.Equal("期内3000万千瓦", Chinese(inPeriod));
    }

    [Theory]
    [InlineData("高出全国【25.2个百分点】", "25.2 percentage points above the national share", "高出全国25.2个百分点")]
    [InlineData("低于全国【25.2个百分点】", "25.2 percentage points below the national share", "低于全国25.2个百分点")]
    public void AGapSaysWhichWayAndFromWhat(string quote, string english, string chinese)
    {
        Statement gap = Places.Said("x.1", quote, 25.2m) with { Measure = Measure.Gap, Unit = "个百分点" };

        Assert.Equal(english, English(gap));
        Assert.Equal(chinese, Chinese(gap));
    }

    [Fact]
    public void PointsOfAShareAreNeverPercent() =>
        Assert.Equal("a rise of 45 percentage points", English(Places.Said("x.1", "提高【45】", 45) with { Measure = Measure.Points, Direction = Direction.Up }));

    [Fact]
    public void ZerosThePlanPrintsAreKept() => Assert.Equal("45.50%", English(Places.Said("x.1", "达到【45.50%】", 45.5m)));

    [Theory]
    [InlineData("力争【2030年】前达峰")]
    [InlineData("力争【2030年前】达峰")]
    public void AYearThatIsADeadlineReadsAsOne(string quote) =>
        Assert.Equal("before 2030", English(Places.Said("x.1", quote, 2030) with { Measure = Measure.Level, Unit = "年" }));

    [Fact]
    public void ANumberOfYearsIsNoYear() =>
        Assert.Equal("around 30 years", English(Places.Said("x.1", "【30年左右】", 30) with { Measure = Measure.Level, Unit = "年", Comparator = Comparator.Around }));

    [Fact]
    public void AYearOfTheCalendarHasNoSeparator() =>
        Assert.Equal("2030", English(Places.Said("x.1", "【2030年】", 2030) with { Measure = Measure.Level, Unit = "年" }));

    [Fact]
    public void ThousandsArePartedInEnglishOnly()
    {
        Statement statement = Figure("1200", "家");

        Assert.Equal("1,200", English(statement));
        Assert.Equal("1200家", Chinese(statement));
    }

    [Fact]
    public void TheStarIsNoPartOfTheFigure() =>
        Assert.Equal("80%", Chinese(Places.Said("x.1", "【80*】", 80) with { Mark = "*" }));

    private static Statement Figure(string number, string unit) =>
        Places.Said("x.1", $"达到【{number}{unit}】", decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) with
        {
            Measure = Measure.Level,
            Unit = unit,
        };

    private static string English(Statement statement) => FigureWording.Of(statement, Places.With(statement), Language.English).ToString();

    private static string Chinese(Statement statement) => FigureWording.Of(statement, Places.With(statement), Language.Chinese).ToString();
}
