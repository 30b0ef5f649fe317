using Publisher.Knowledge.Names;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Names;

/// <summary>What readers call the things of the real plans.</summary>
public sealed class RealNamesTests
{
    private static readonly (Bilingual Name, OtherNames Names)[] Named =
    [
        .. Repository.Knowledge.Indicators.Select(indicator => (indicator.Name, indicator.OtherNames)),
        .. Repository.Knowledge.Terms.Select(term => (term.Name, term.OtherNames)),
    ];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void There_are_hundreds_of_other_names_in_each_language(string code) =>
        Assert.True(Named.Sum(entry => OtherNames.In((Language)code, entry.Names.Same).Length) >= 300);

    [Theory]
    [InlineData("PUE值", "电能利用效率")]
    [InlineData("双碳目标", "碳达峰碳中和")]
    [InlineData("net zero", "碳中和")]
    [InlineData("能评", "节能审查")]
    [InlineData("forest coverage", "森林覆盖率")]
    public void A_name_is_that_of_the_thing(string name, string thing) =>
        Assert.Contains(Named, entry => entry.Name.Zh == thing && entry.Names.Same.Any(other => other.Text == name));

    /// <summary>New energy, renewable, non-fossil and clean energy never merge, nor do electric and new-energy vehicles, levels and changes.</summary>
    [Theory]
    [InlineData("可再生能源占比", "非化石能源占（一次）能源消费比重")]
    [InlineData("clean energy capacity", "新能源发电装机容量")]
    [InlineData("EV", "新能源汽车")]
    [InlineData("electric buses", "公交运营新能源车辆数")]
    [InlineData("单位GDP能耗", "单位地区生产总值能耗下降率")]
    [InlineData("碳税", "碳排放权交易市场")]
    public void What_is_something_else_is_only_near(string name, string thing)
    {
        Assert.Contains(Named, entry => entry.Name.Zh == thing && entry.Names.Near.Any(other => other.Text == name));
        Assert.DoesNotContain(Named, entry => entry.Names.Same.Any(other => other.Text == name));
    }
}
