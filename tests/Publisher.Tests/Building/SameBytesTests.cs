using System.Globalization;
using Publisher.Building;
using Publisher.Knowledge.Reading;
using Publisher.Theme;

namespace Publisher.Tests.Building;

/// <summary>The same input gives the same bytes.</summary>
[Collection(nameof(OneAtATime))]
public sealed class SameBytesTests
{
    private static readonly Built Expected = Built.From(SmallSite.Sources, new TemplateTheme());

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public void With_any_number_of_threads(int threads) =>
        AssertSame(Built.From(SmallSite.Sources, new TemplateTheme(), new BuildRequest(Threads: threads)));

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("America/St_Johns")]
    public void In_any_time_zone(string zone)
    {
        string? before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            AssertSame(Built.From(SmallSite.Sources, new TemplateTheme()));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void In_any_culture()
    {
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.NumberFormat.NegativeSign = "~";
        odd.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
        odd.DateTimeFormat.DateSeparator = ".";
        CultureInfo? before = CultureInfo.DefaultThreadCurrentCulture;
        CultureInfo current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = odd;
            AssertSame(Built.From(SmallSite.Sources, new TemplateTheme()));
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
            CultureInfo.CurrentCulture = current;
        }
    }

    [Fact]
    public void In_any_order_of_files()
    {
        SourceTree backwards = SourceTree.Of(SmallSite.Sources.Paths.Reverse().Select(path => (path, SmallSite.Sources.Bytes(path)!.Value)));
        AssertSame(Built.From(backwards, new TemplateTheme()));
    }

    private static void AssertSame(Built built)
    {
        Assert.Equal(Expected.Files.Keys, built.Files.Keys);
        Assert.All(Expected.Files, file => Assert.Equal(file.Value, built.Files[file.Key]));
        Assert.Equal(Expected.Result.Lock!.Text, built.Result.Lock!.Text);
    }
}
