using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Publisher.Tests.Building;

namespace Publisher.Tests.Sources;

/// <summary>The source texts as they are published, held against the files of seeds/.</summary>
[Collection(nameof(RealPages))]
public sealed class RealSourcesTests
{
    public static TheoryData<string, string> Seeds => new()
    {
        { "inner-mongolia-climate", "inner-mongolia-climate-plan.txt" },
        { "inner-mongolia-peaking", "inner-mongolia-peaking-plan.txt" },
        { "hohhot-climate", "hohhot-climate-plan.txt" },
        { "hohhot-energy-saving", "hohhot-energy-saving-plan.txt" },
        { "wuhai-climate", "wuhai-climate-plan.txt" },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_source_text_is_published_byte_for_byte(string plan, string seed) => Assert.Equal(Read(seed), RealSite.Bytes($"sources/{plan}.txt"));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_line_stands_under_its_number_with_the_hash_of_the_whole(string plan, string seed)
    {
        byte[] bytes = Read(seed);
        string text = Encoding.UTF8.GetString(bytes);
        string[] lines = (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
        foreach (string language in (string[])["zh", "en"])
        {
            IHtmlDocument page = RealSite.Page($"{language}/sources/{plan}/index.html");
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), page.QuerySelector(".sha256")!.TextContent);
            Assert.Equal(lines, page.QuerySelectorAll(".source-lines > li").Select(line => line.QuerySelector(".line-text")!.TextContent));
            for (int at = 0; at < lines.Length; at++)
                Assert.Equal(lines[at], page.GetElementById($"l{at + 1}")!.QuerySelector(".line-text")!.TextContent);
        }
    }

    [Theory]
    [InlineData("en/indicators/forest-cover/index.html", "s-forest-cover.12", "/en/sources/wuhai-climate/#l58")]
    [InlineData("zh/indicators/forest-cover/index.html", "s-forest-cover.12", "/zh/sources/wuhai-climate/#l58")]
    public void A_figure_leads_to_the_line_that_prints_it(string path, string statement, string line)
    {
        IElement row = RealSite.Page(path).GetElementById(statement)!;
        IElement proof = row.LocalName == "tr" ? row.NextElementSibling! : row;
        Assert.Contains(line, proof.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    private static byte[] Read(string seed) => File.ReadAllBytes(Path.Combine(RealSite.Root, "seeds", seed));
}
