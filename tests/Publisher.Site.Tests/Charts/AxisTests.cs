using Publisher.Site.Charts;

namespace Publisher.Site.Tests.Charts;

public sealed class AxisTests
{
    [Theory]
    [InlineData("9 23.8", "0 10 20 30")]
    [InlineData("30 35", "30 32 34 36")]
    [InlineData("50 50", "0 20 40 60")]
    [InlineData("80 100", "80 85 90 95 100")]
    [InlineData("1.2 1.69", "1.2 1.4 1.6 1.8")]
    [InlineData("55 5287", "0 2000 4000 6000")]
    [InlineData("0.2 0.9", "0 0.25 0.50 0.75 1.00")]
    [InlineData("-19.7 -0.48", "-20 -15 -10 -5 0")]
    [InlineData("-5 20", "-10 0 10 20")]
    [InlineData("0 0", "0 0.25 0.50 0.75 1.00")]
    public void StepsAreRoundAndHoldEveryValue(string values, string steps)
    {
        decimal[] given = [.. values.Split(' ').Select(value => decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))];

        Axis axis = Axis.Of(given);

        Assert.Equal(steps.Split(' ').Select(step => decimal.Parse(step, System.Globalization.CultureInfo.InvariantCulture)), axis.Steps);
        Assert.All(given, value => Assert.InRange(axis.At(value), 0, 1));
    }

    [Fact]
    public void AmountsAreMeasuredFromZero() => Assert.Equal<decimal>([0, 2.5m, 5, 7.5m, 10], Axis.Of([8, 10], fromZero: true).Steps);

    [Fact]
    public void ThingsAreCountedInWholeSteps() => Assert.Equal<decimal>([0, 1, 2], Axis.Of([1, 2], fromZero: true, whole: true).Steps);

    [Fact]
    public void PlacesAreProportional()
    {
        Axis axis = Axis.Of([5, 20]);

        Assert.Equal([0, .25, .5, 1], new decimal[] { 0, 5, 10, 20 }.Select(axis.At));
    }
}
