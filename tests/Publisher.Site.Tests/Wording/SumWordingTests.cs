using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Wording;

namespace Publisher.Site.Tests.Wording;

/// <summary>What a sum comes to, in the units of the pages, and what it is a sum of.</summary>
public sealed class SumWordingTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly StatementId Total = new("total.1");

    [Theory]
    [InlineData("180", "135", "万千瓦", "The parts add up to 1.35 GW, the total is 1.8 GW. The plan does not explain the difference.", "分项之和为135万千瓦，总数为180万千瓦，规划未作说明。")]
    [InlineData("324.1", "324.1", "万千瓦", "The parts add up to 3.241 GW.", "分项之和为324.1万千瓦。")]
    [InlineData("20", "18", "座", "The parts add up to 18, the total is 20. The plan does not explain the difference.", "分项之和为18座，总数为20座，规划未作说明。")]
    public void PartsAndTheirTotalAreInOneUnit(string expected, string computed, string unit, string english, string chinese)
    {
        Sum sum = Of(Total, decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(computed, System.Globalization.CultureInfo.InvariantCulture), unit);

        Assert.Equal(english, SumWording.Of(sum, Knowledge, Language.English));
        Assert.Equal(chinese, SumWording.Of(sum, Knowledge, Language.Chinese));
    }

    [Fact]
    public void SharesOfAWholeHaveNoPrintedTotal()
    {
        Sum sum = Of(null, 100m, 100.1m, "");

        Assert.Equal("The shares add up to 100.1, not to 100; the plan prints no total. It does not explain the difference.", SumWording.Of(sum, Knowledge, Language.English));
        Assert.Equal("各项之和为100.1，不等于100；规划未列总数，也未作说明。", SumWording.Of(sum, Knowledge, Language.Chinese));
    }

    [Fact]
    public void ABaselineATargetAndTheirChangeAreNoParts()
    {
        Sum[] changes = [.. Knowledge.Sums.Where(sum => sum.Change is not null)];
        Assert.NotEmpty(changes);
        foreach (Sum sum in changes)
        {
            Assert.Equal(sum.Change, Assert.Single(sum.Summands));
            Assert.Contains(sum.Whole, id => Knowledge.Statement(id).Kind == StatementKind.Target);
            Assert.Matches("^The baseline and the target are .+ apart; the plan prints the same change\\.$", SumWording.Of(sum, Knowledge, Language.English));
            Assert.DoesNotContain("分项", SumWording.Of(sum, Knowledge, Language.Chinese), StringComparison.Ordinal);
        }
    }

    private static Sum Of(StatementId? total, decimal expected, decimal computed, string unit) =>
        new(new("s"), new("x"), new("p"), new("p1"), total, [], [], "", expected, computed, unit);
}
