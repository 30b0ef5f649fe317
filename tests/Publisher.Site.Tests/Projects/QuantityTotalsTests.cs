using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Site.Projects;

namespace Publisher.Site.Tests.Projects;

public sealed class QuantityTotalsTests
{
    private static readonly Project Pattern = SmallKnowledge.Value.Projects[0];

    [Fact]
    public void Amounts_of_one_thing_in_one_plan_are_added_up() =>
        Assert.Equal(new QuantityTotal("公里", QuantityRole.New, 2, 42.5m, null), Total([Amount(18.5m), Amount(24)]));

    [Fact]
    public void New_and_retrofitted_stand_apart()
    {
        QuantityTotal[] totals = [.. QuantityTotals.Of([With(Amount(18), Amount(24, role: QuantityRole.Retrofitted))])];
        Assert.Equal([(QuantityRole.New, 18m), (QuantityRole.Retrofitted, 24m)], totals.Select(total => (total.Role, total.Sum!.Value)));
    }

    [Theory]
    [InlineData(QuantityRole.Standard, NoSum.Standards)]
    [InlineData(QuantityRole.Throughput, NoSum.Rates)]
    public void Limits_and_rates_are_never_added_up(QuantityRole role, NoSum why) =>
        Assert.Equal(new QuantityTotal("公里", role, 1, null, why), Total([Amount(30, role: role)]));

    [Fact]
    public void A_range_or_a_bound_has_no_sum()
    {
        Assert.Equal(NoSum.Bounds, Total([Amount(3) with { ValueHigh = 5 }]).Why);
        Assert.Equal(NoSum.Bounds, Total([Amount(3) with { Comparator = Comparator.AtLeast }, Amount(4)]).Why);
    }

    [Fact]
    public void What_is_of_each_of_several_is_taken_that_many_times() =>
        Assert.Equal(new QuantityTotal("公里", QuantityRole.New, 2, 46m, null), Total([Amount(10) with { Each = 4 }, Amount(6)]));

    [Fact]
    public void Different_things_are_not_added_up() => Assert.Equal(NoSum.Things, Total([Amount(3), Amount(4, of: "供热管网")]).Why);

    [Fact]
    public void Two_plans_may_name_the_same_work() =>
        Assert.Equal(NoSum.Plans, Assert.Single(QuantityTotals.Of([With(Amount(3)), With(Amount(4)) with { Plan = new("another-plan") }])).Why);

    private static QuantityTotal Total(Quantity[] quantities) => Assert.Single(QuantityTotals.Of([With(quantities)]));

    private static Project With(params Quantity[] quantities) => Pattern with { Quantities = [.. quantities] };

    private static Quantity Amount(decimal value, string of = "燃气管网", QuantityRole role = QuantityRole.New) =>
        new(value, null, "公里", Comparator.Equal, role, new(of, "pipelines"), new Quote("", "", 0, 0, new LineSpan(1, 1), null, 0));
}
