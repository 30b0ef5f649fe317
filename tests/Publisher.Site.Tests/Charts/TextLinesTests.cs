using Publisher.Site.Pictures;

namespace Publisher.Site.Tests.Charts;

public sealed class TextLinesTests
{
    [Fact]
    public void AChineseCharacterIsAsWideAsItIsHigh() => Assert.Equal(52, TextWidth.Of("森林覆盖", 13));

    [Fact]
    public void LatinBreaksBetweenWords() => Assert.Equal<string>(["target set by", "the region"], TextLines.Of("target set by the region", 100, 13));

    [Fact]
    public void ChineseBreaksBetweenCharactersAndNoLineBeginsWithAMarkThatCloses() =>
        Assert.Equal<string>(["目标年份", "已过，未", "载结果。"], TextLines.Of("目标年份已过，未载结果。", 53, 13));

    [Fact]
    public void AMarkThatClosesStaysWithTheCharacterBeforeIt() => Assert.Equal<string>(["三个", "字。"], TextLines.Of("三个字。", 40, 13));

    [Fact]
    public void AMarkThatOpensStaysWithTheCharacterAfterIt() => Assert.Equal<string>(["三个字", "（到）"], TextLines.Of("三个字（到）", 53, 13));

    [Fact]
    public void AWordLongerThanTheLineIsCut() => Assert.All(TextLines.Of("abcdefghijklmnopqrstuvwxyz", 60, 13), line => Assert.True(TextWidth.Of(line, 13) <= 60));

    [Fact]
    public void ABracketStaysWhole() => Assert.Equal<string>(["1.8 GW", "(180万千瓦)"], TextLines.Of("1.8 GW (180万千瓦)", 110, 13));

    [Fact]
    public void OneEarlySpaceDoesNotEmptyALineOfChinese() => Assert.Equal<string>(["版 本来源规", "划所述数值"], TextLines.Of("版 本来源规划所述数值", 72, 13));

    [Fact]
    public void WhatFitsIsOneLine() => Assert.Equal<string>(["9.5%"], TextLines.Of("9.5%", 100, 13));
}
