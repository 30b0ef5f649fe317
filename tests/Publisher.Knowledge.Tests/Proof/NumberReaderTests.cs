using System.Globalization;
using Publisher.Knowledge.Proof;

namespace Publisher.Knowledge.Tests.Proof;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("5287万千瓦", "5287", 4)]
    [InlineData("49.74", "49.74", 5)]
    [InlineData("-0.48%", "-0.48", 5)]
    [InlineData("2.", "2", 1)]
    [InlineData("一半", "0.5", 2)]
    [InlineData("三个", "3", 1)]
    [InlineData("两台", "2", 1)]
    [InlineData("十", "10", 1)]
    [InlineData("十二", "12", 2)]
    [InlineData("二十", "20", 2)]
    [InlineData("二十一", "21", 3)]
    [InlineData("一百零五", "105", 4)]
    [InlineData("三千", "3000", 2)]
    public void A_number_is_read_to_its_end(string text, string value, int end)
    {
        Assert.Equal((decimal.Parse(value, CultureInfo.InvariantCulture), end), NumberReader.Read(text, 0, RealLexicon.Words.Numbers));
    }

    [Theory]
    [InlineData("")]
    [InlineData("年")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("万")]
    public void Where_no_number_begins_none_is_read(string text)
    {
        Assert.Null(NumberReader.Read(text, 0));
    }

    [Fact]
    public void A_number_is_read_where_it_is_asked_for()
    {
        Assert.Equal((25m, 4), NumberReader.Read("下降25%", 2));
        Assert.Null(NumberReader.Read("下降25%", 4));
    }
}
