using System.Globalization;
using Publisher.Site.Charts;

namespace Publisher.Site.Tests.Charts;

public sealed class AxisTests
{
    [Theory]
    [InlineData("9 23.8", "0 10 20 30")]
    [InlineData("5", "0 5 10")]
    [InlineData("10", "0 5 10 15 20")]
    [InlineData("34 35", "0 25 50")]
    [InlineData("50", "0 25 50 75 100")]
    [InlineData("30 100", "0 25 50 75 100")]
    public void ASharesAxisIsTheWholeOrTheNextRoundShare(string values, string steps) => Holds(Axis.OfShares(Given(values)), values, steps);

    [Theory]
    [InlineData("8 9", "0 2.5 5 7.5 10")]
    [InlineData("8 10", "0 5 10 15")]
    [InlineData("55 5287", "0 2000 4000 6000")]
    [InlineData("-19.7 -0.48", "-20 -15 -10 -5 0")]
    [InlineData("-5 20", "-10 0 10 20 30")]
    public void AnAmountIsMeasuredFromZero(string values, string steps) => Holds(Axis.FromZero(Given(values)), values, steps);

    [Theory]
    [InlineData("11 14", "10 12 14 16")]
    [InlineData("305 337", "300 320 340 360")]
    public void AnAxisThatIsCutHasRoomOnBothSides(string values, string steps)
    {
        Axis axis = Axis.OfIndex(Given(values));
        decimal[] given = Given(values);
        decimal room = .15m * (given[^1] - given[0]);

        Assert.True(axis.IsCut);
        Assert.Equal(Given(steps), axis.Steps);
        Assert.True(axis.Low <= given[0] - room && axis.High >= given[^1] + room);
        Assert.All(given, value => Assert.InRange(axis.At(value), .1, .9));
    }

    [Theory]
    [InlineData("2.69 15.5")]
    [InlineData("0 0")]
    public void WhatIsFarApartOrZeroIsNotCut(string values)
    {
        Axis axis = Axis.OfIndex(Given(values));

        Assert.False(axis.IsCut);
        Assert.Equal(0, axis.Low);
    }

    [Theory]
    [InlineData("2025 2030", "2020 2025 2030 2035")]
    [InlineData("2030 2060", "2020 2040 2060 2080")]
    [InlineData("2060", "2055 2060 2065")]
    public void AYearHasAStepOnEitherSide(string values, string steps) => Assert.Equal(Given(steps), Axis.OfYears(Given(values)).Steps);

    [Fact]
    public void ThingsAreCountedInWholeSteps() => Assert.Equal<decimal>([0, 1, 2, 3], Axis.FromZero([1, 2], whole: true).Steps);

    private static void Holds(Axis axis, string values, string steps)
    {
        Assert.Equal(Given(steps), axis.Steps);
        Assert.False(axis.IsCut);
        Assert.All(Given(values), value => Assert.InRange(axis.At(value), .03, .97));
    }

    private static decimal[] Given(string values) => [.. values.Split(' ').Select(value => decimal.Parse(value, CultureInfo.InvariantCulture))];
}
