using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Proof;

public sealed class SurvivingNumbersTests
{
    private static readonly SurvivingNumbers Numbers = new(new WrittenUnits(ListReaders.Units(Repository.Tree, new Findings()), RealLexicon.Words));

    [Theory]
    [InlineData("装机180万千瓦", "1.8 GW of capacity")]
    [InlineData("装机180万千瓦", "1,800 MW of capacity")]
    [InlineData("3.3万千瓦", "33 MW")]
    [InlineData("天然气333亿立方米", "33.3 billion m³ of gas")]
    [InlineData("天然气333亿立方米", "33.3 bcm of gas")]
    [InlineData("造林1500万亩", "15 million mu (1 million ha) of forest")]
    [InlineData("造林10800万亩", "7.2 million ha of forest")]
    [InlineData("总投资6.3亿元", "a total of CNY 630 million")]
    [InlineData("下降60%—65%", "a cut of 60–65%")]
    [InlineData("占15、20万千瓦", "150 and 200 MW")]
    [InlineData("分别投资1.2和3.4亿元", "CNY 120 million and 340 million")]
    [InlineData("惠及300万人", "3 million people benefit")]
    [InlineData("230多万吨", "more than 2.3 Mt")]
    [InlineData("建成3个", "three of them")]
    [InlineData("2030年前", "before 2030")]
    [InlineData("百万千瓦级基地", "bases of the 1 GW class")]
    [InlineData("每万元工业增加值", "per CNY 10,000 of industrial value added")]
    [InlineData("DN1400供热管线", "a DN1400 heating pipeline")]
    [InlineData("80吨锅炉", "an 80-metric-ton boiler")]
    [InlineData("1,4-丁二醇", "1,4-butanediol")]
    [InlineData("万千瓦", "10 MW")]
    public void An_amount_survives_under_another_prefix_or_unit(string chinese, string english) =>
        Assert.Equal((null, null), Numbers.Compare(FoldedText.Fold(chinese), english));

    [Theory]
    [InlineData("装机180万千瓦", "1.8 MW of capacity", "180万千瓦")]
    [InlineData("装机180万千瓦", "1.8 of capacity", "180万千瓦")]
    [InlineData("造林1500万亩", "15 mu of forest", "1500万亩")]
    [InlineData("总投资6.3亿元", "a total of CNY 6.3 million", "6.3亿元")]
    [InlineData("总投资6.3亿元", "a total of EUR 630 million", "6.3亿元")]
    [InlineData("惠及300万人", "3 thousand people benefit", "300万")]
    [InlineData("建成3个、改造3个", "3 built and others retrofitted", "3")]
    [InlineData("长度5公里", "5 m long", "5公里")]
    [InlineData("提高2个百分点", "up 2%", "2个百分点")]
    [InlineData("万千瓦", "10 GW", "万千瓦")]
    public void An_amount_of_another_power_or_unit_or_said_too_seldom_is_lost(string chinese, string english, string lost) =>
        Assert.Equal(lost, Numbers.Compare(FoldedText.Fold(chinese), english).Lost);

    [Theory]
    [InlineData("造林1500万亩", "15 million mu (1 billion ha) of forest", "1 billion ha")]
    [InlineData("每万元工业增加值", "per CNY 1,000 of industrial value added", "1,000")]
    [InlineData("建成基地", "a base of 3 GW", "3 GW")]
    [InlineData("百万千瓦级基地", "bases of the 1 MW class", "1 MW")]
    public void An_amount_that_the_source_does_not_print_is_added(string chinese, string english, string added) =>
        Assert.Equal(added, Numbers.Compare(FoldedText.Fold(chinese), english).Added);
}
