using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Text;

public sealed class NumberFormTests
{
    [Theory]
    [InlineData("1234567.8", "10800.50", "−987654321")]
    [InlineData("1,234,567.8", "10,800.50", "−987,654,321")]
    [InlineData("1 234 567,8", "10 800,50", "−987 654 321")]
    [InlineData("12,34,567.8", "10,800.50", "−98,76,54,321")]
    [InlineData("1'234'567.8", "10'800.50", "−987'654'321")]
    [InlineData("1234567,8", "10800,50", "−987654321")]
    [InlineData("123.4567,8", "1.0800,50", "−9.8765.4321")]
    public void A_language_writes_every_number_as_it_writes_one(string sample, string part, string whole)
    {
        NumberForm form = NumberForm.Of(sample)!;
        Assert.Equal(part, form.Written(10800.50m));
        Assert.Equal(whole, form.Written(-987654321m));
        Assert.Equal("0", form.Written(0));
        Assert.Equal("999", form.Written(999));
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345678")]
    [InlineData("1,234,567")]
    [InlineData("1,234,568.7")]
    [InlineData("1,23,4567.8")]
    [InlineData("1,234.567.8")]
    [InlineData("1,234,567,8")]
    [InlineData(" 1234567.8")]
    [InlineData("million")]
    public void What_is_not_that_number_is_no_form(string sample) => Assert.Null(NumberForm.Of(sample));
}
