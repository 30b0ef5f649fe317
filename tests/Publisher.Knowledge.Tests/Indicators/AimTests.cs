using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Tests.Indicators;

/// <summary>An indicator aims as the plans aim: where one sets a number to reach, there is a direction.</summary>
public sealed class AimTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    [Fact]
    public void What_a_plan_sets_a_number_for_has_an_aim() =>
        Assert.Empty(Knowledge.Indicators
            .Where(indicator => indicator.Kind == IndicatorKind.Indicator && indicator.Aim == Aim.None)
            .Where(indicator => indicator.Statements.Any(statement => statement.Kind == StatementKind.Target && statement.Value is not null))
            .Select(indicator => indicator.Id.Value));

    [Theory]
    [InlineData("pm25-concentration", Aim.Down)]
    [InlineData("condensing-coal-unit-retirement", Aim.Up)]
    [InlineData("energy-conservation-inspections", Aim.Up)]
    public void The_words_of_a_limit_or_an_exit_give_the_aim(string indicator, Aim aim) => Assert.Equal(aim, Knowledge.Indicator(new(indicator)).Aim);
}
