using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Search;

namespace Publisher.Site.Tests.Search;

/// <summary>The units of the real content, held against what everyone knows of them.</summary>
public sealed class SearchUnitsTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeReader.Read(Repository.Tree).Knowledge
        ?? throw new InvalidOperationException("the content has errors");

    [Theory]
    [InlineData("万千瓦", "GW", 100)]
    [InlineData("亿千瓦", "万千瓦", 0.0001)]
    [InlineData("千瓦", "kW", 1)]
    [InlineData("兆瓦", "MW", 1)]
    [InlineData("吉瓦", "万千瓦", 0.01)]
    [InlineData("千瓦时", "kWh", 1)]
    [InlineData("亿千瓦时", "TWh", 10)]
    [InlineData("万吨", "Mt", 100)]
    [InlineData("吨", "tonnes", 1)]
    [InlineData("万吨", "million tons", 100)]
    [InlineData("万吨标准煤", "ktce", 0.1)]
    [InlineData("亿立方米", "billion m³", 10)]
    [InlineData("亿立方米", "bcm", 10)]
    [InlineData("万平方米", "million m²", 100)]
    [InlineData("亩", "ha", 15)]
    [InlineData("万亩", "million hectares", 1500)]
    [InlineData("亿元", "CNY|million", 0.01)]
    [InlineData("元", "CNY|", 1)]
    [InlineData("亿元", "billion yuan", 10)]
    [InlineData("%", "percent", 1)]
    public void So_many_of_the_one_make_the_other(string one, string other, double count)
    {
        foreach (Language language in Knowledge.Languages)
        {
            ImmutableArray<SearchUnit> family = Assert.Single(SearchUnits.Of(Knowledge, language), family => Has(family, one) && Has(family, other));
            Assert.Equal(count, Of(family, other).Size / Of(family, one).Size, 9);
        }
    }

    [Theory]
    [InlineData("千瓦", "千瓦时")]
    [InlineData("吨", "吨标准煤")]
    [InlineData("吨", "吨/年")]
    [InlineData("CNY|", "EUR|")]
    [InlineData("%", "个百分点")]
    public void What_measures_different_things_is_never_exchanged(string one, string other) =>
        Assert.DoesNotContain(SearchUnits.Of(Knowledge, Language.Chinese), family => Has(family, one) && Has(family, other));

    [Fact]
    public void Every_unit_belongs_to_one_family()
    {
        SearchUnit[] all = [.. SearchUnits.Of(Knowledge, Language.Chinese).SelectMany(family => family)];
        Assert.Equal(all.Length, all.DistinctBy(unit => (unit.Before, unit.After)).Count());
    }

    private static bool Has(ImmutableArray<SearchUnit> family, string written) => family.Any(unit => Written(unit) == written);

    private static SearchUnit Of(ImmutableArray<SearchUnit> family, string written) => family.First(unit => Written(unit) == written);

    private static string? Written(SearchUnit unit) => unit.Before is null ? unit.After : $"{unit.Before}|{unit.After}";
}
