using System.IO.Compression;
using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Search;

/// <summary>What the search costs a reader: kilobytes of 1,000 bytes, as brotli sends them, and milliseconds.</summary>
[Collection(SiteCollection.Name)]
public sealed class WeightTests(SiteInBrowser site)
{
    /// <summary>Types each query anew and times until its first result stands in the page.</summary>
    private const string Times = """
        async queries => {
          const input = document.querySelector('form[data-search] input');
          const results = document.querySelector('[data-part=results]');
          const times = [];
          for (const query of queries) {
            results.replaceChildren();
            const start = performance.now();
            input.value = query;
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            while (!results.querySelector('a')) await new Promise(resolve => setTimeout(resolve));
            times.push(performance.now() - start);
          }
          return times;
        }
        """;

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Script_and_records_of_a_language_take_no_more_than_200_kB(Language language)
    {
        long bytes = Assets("search.*.js").Append(File($"search/{language.Prefix()}.json")).Sum(Compressed);
        Assert.InRange(bytes, 1, 200_000);
    }

    [Fact]
    public void All_scripts_of_the_site_take_no_more_than_30_kB_and_the_styles_15()
    {
        Assert.InRange(Assets("*.js").Sum(Compressed), 1, 30_000);
        Assert.InRange(Assets("*.css").Sum(Compressed), 1, 15_000);
    }

    [Theory]
    [InlineData(Language.Chinese, "碳", "森林覆盖率", "２３．５％", "乌海 能源", "新能源")]
    [InlineData(Language.English, "carbon", "forest cover", "23.5%", "wuhai enrgy", "new-energy vehicles")]
    public async Task A_first_result_stands_within_a_tenth_of_a_second(Language language, params string[] queries)
    {
        await using Visit visit = await site.Visit(Routes.Search.Url(language));
        await visit.Page.EvaluateAsync<double[]>(Times, queries[..1]);
        double[] times = await visit.Page.EvaluateAsync<double[]>(Times, Enumerable.Repeat(queries, 4).SelectMany(all => all).ToArray());
        Array.Sort(times);
        Assert.InRange(times[times.Length / 2], 0, 100);
    }

    private IEnumerable<string> Assets(string pattern) => Directory.EnumerateFiles(Path.Combine(site.Built.Folder, "assets"), pattern);

    private string File(string path) => Path.Combine(site.Built.Folder, path);

    private static long Compressed(string file)
    {
        byte[] content = System.IO.File.ReadAllBytes(file);
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
        Assert.True(BrotliEncoder.TryCompress(content, packed, out int written, quality: 11, window: 22));
        return written;
    }
}
