using System.Globalization;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Proof;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("18%", "%", "18", null, null, null)]
    [InlineData("23.0%", "%", "23.0", null, null, null)]
    [InlineData("不高于306", "克标准煤/千瓦时", "306", null, "<=", null)]
    [InlineData("低于352克标准煤/千瓦时", "克标准煤/千瓦时", "352", null, "<", null)]
    [InlineData("60%—65%", "%", "60", "65", null, null)]
    [InlineData("60%-65%", "%", "60", "65", null, null)]
    [InlineData("15—20 家", "家", "15", "20", null, null)]
    [InlineData("15-20家", "家", "15", "20", null, null)]
    [InlineData("3—5个", "个", "3", "5", null, null)]
    [InlineData("2至3公里", "公里", "2", "3", null, null)]
    [InlineData("230多万吨", "万吨", "230", null, ">", null)]
    [InlineData("≥92*", null, "92", null, ">=", "*")]
    [InlineData("30★", null, "30", null, null, "★")]
    [InlineData("-19.7%", "%", "-19.7", null, null, null)]
    [InlineData("一半以上", null, "0.5", null, ">=", null)]
    [InlineData("三个", "个", "3", null, null, null)]
    [InlineData("十二项", "项", "12", null, null, null)]
    [InlineData("96%以上", "%", "96", null, ">=", null)]
    [InlineData("5%以下", "%", "5", null, "<=", null)]
    [InlineData("40%左右", "%", "40", null, "~", null)]
    [InlineData("约2亿元", "亿元", "2", null, "~", null)]
    [InlineData("近3万人", "万人", "3", null, "~", null)]
    [InlineData("突破30%", "%", "30", null, ">", null)]
    [InlineData("不超过３年", "年", "3", null, "<=", null)]
    [InlineData("不得超过1.2", null, "1.2", null, "<=", null)]
    [InlineData("不得低于1.2", null, "1.2", null, ">=", null)]
    [InlineData("至少3个", "个", "3", null, ">=", null)]
    [InlineData("不少于3个", "个", "3", null, ">=", null)]
    [InlineData("不足300吨", "吨", "300", null, "<", null)]
    [InlineData("不大于1.2", null, "1.2", null, "<=", null)]
    [InlineData("5年以内", "年", "5", null, "<=", null)]
    [InlineData("≤1.2", null, "1.2", null, "<=", null)]
    [InlineData("超过 2 亿千瓦", "亿千瓦", "2", null, ">", null)]
    [InlineData("20万千瓦及以下", "万千瓦", "20", null, "<=", null)]
    [InlineData("DN1400", "DN", "1400", null, null, null)]
    [InlineData("35", null, "35", null, null, null)]
    public void A_marked_figure_reads_as_its_parts(string marked, string? unit, string value, string? high, string? comparator, string? mark)
    {
        Figure? figure = new FigureReader(RealLexicon.Words).Read(FoldedText.Fold(marked), unit);
        Assert.NotNull(figure);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal(high is null ? null : decimal.Parse(high, CultureInfo.InvariantCulture), figure.ValueHigh);
        Assert.Equal(comparator, figure.Comparator?.Word());
        Assert.Equal(mark, figure.Mark);
        Assert.Equal(unit is null || marked is "不高于306" ? "" : unit, figure.Unit);
    }

    [Theory]
    [InlineData("达到18%")]
    [InlineData("%")]
    [InlineData("")]
    [InlineData("以上")]
    [InlineData("18%、20%")]
    [InlineData("306、325克标准煤/千瓦时")]
    public void Words_around_a_figure_are_no_figure(string marked)
    {
        Assert.Null(new FigureReader(RealLexicon.Words).Read(FoldedText.Fold(marked), "%"));
    }

    /// <summary>What is left over is taken for a unit, which the proof then compares with the unit the record names.</summary>
    [Theory]
    [InlineData("18%，", "%")]
    [InlineData("60%以上的", "%")]
    public void What_is_left_over_is_never_the_unit(string marked, string unit)
    {
        Assert.NotEqual(unit, new FigureReader(RealLexicon.Words).Read(FoldedText.Fold(marked), unit)?.Unit);
    }
}
