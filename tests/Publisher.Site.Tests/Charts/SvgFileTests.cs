using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pictures;

namespace Publisher.Site.Tests.Charts;

/// <summary>The drawing that stands alone, held against one that was looked at (chart.svg beside this file).</summary>
public sealed class SvgFileTests
{
    private static readonly ImmutableArray<Statement> Statements =
    [
        Places.Said("x.1", "2020年【15%】", 15) with { Kind = StatementKind.Baseline, Year = 2020 },
        Places.Said("x.2", "达到【18%】", 18),
        Places.Said("x.3", "达到【25%以上】", 25, Places.Hohhot) with { Comparator = Comparator.AtLeast },
        Places.Said("x.4", "控制在【30—35%】", 30, Places.Hohhot) with { Kind = StatementKind.Limit, ValueHigh = 35, Year = 2030 },
        Places.Said("x.5", "达到【20%左右】", 20, Places.Region) with { Comparator = Comparator.Around, Year = 2030 },
    ];

    private static readonly KnowledgeBase Knowledge = Places.With(Statements);

    private static readonly string Drawn = Encoding.UTF8.GetString(SvgFile.Of(ChartPicture.Of(
        Assert.Single(new ChartPlanner(Knowledge).Of(Knowledge.Indicators[0]).Charts),
        Knowledge,
        Language.English)).Span);

    [Fact]
    public void ItIsDrawnAsItWasWhenItWasLookedAt() => Assert.Equal(File.ReadAllText(Path.Combine(Folder(), "chart.svg")), Drawn);

    [Fact]
    public void EveryStatementIsALinkToItsPlaceOnTheSite() => Assert.Equal(
        Statements.Select(statement => $"https://open-climate-plans.example/en/indicators/x/#s-{statement.Id}").Order(StringComparer.Ordinal),
        Elements("a").Select(link => link.Attribute("href")!.Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void TheSitesPolicyOnContentHoldsInIt()
    {
        Assert.Empty(Elements("style"));
        Assert.Empty(Elements("script"));
        Assert.DoesNotContain(XDocument.Parse(Drawn).Descendants().Attributes(), attribute => attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void ItSaysWhatItIsAndWhereItIsFrom()
    {
        Assert.Equal("Cut in energy use, targets and limits for 2030: Inner Mongolia (regional figure), around 20%; Hohhot, 30–35%.", Elements("title").Single().Value);
        Assert.Contains("https://open-climate-plans.example/en/indicators/x/", string.Join(' ', Elements("text").Select(text => text.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void NoTextLeavesTheSheet() => Assert.All(
        Elements("text").Where(text => text.Attribute("text-anchor") is null or { Value: "start" }),
        text => Assert.True(Moved(text) + (double)text.Attribute("x")! + TextWidth.Of(text.Value, Drawing.TextSize) <= ChartPicture.Width, text.Value));

    /// <summary>How far to the right the groups move what is in them.</summary>
    private static double Moved(XElement element) => element.Ancestors()
        .Select(group => group.Attribute("transform")?.Value)
        .OfType<string>()
        .Sum(transform => double.Parse(transform["translate(".Length..transform.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture));

    private static IEnumerable<XElement> Elements(string name) => XDocument.Parse(Drawn).Descendants().Where(element => element.Name.LocalName == name);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
