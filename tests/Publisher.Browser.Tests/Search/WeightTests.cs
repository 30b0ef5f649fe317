using System.IO.Compression;
using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Search;

/// <summary>What the search costs a reader: kilobytes of 1,000 bytes, as brotli sends them.</summary>
public sealed class WeightTests(SiteInBrowser site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Script_and_records_of_a_language_take_no_more_than_200_kB(string code)
    {
        Language language = (Language)code;
        long bytes = Assets("search.*.js").Append(File($"search/{language.Prefix()}.json")).Sum(Compressed);
        Assert.InRange(bytes, 1, 200_000);
    }

    [Fact]
    public void All_scripts_of_the_site_take_no_more_than_30_kB_and_the_styles_15()
    {
        Assert.InRange(Assets("*.js").Sum(Compressed), 1, 30_000);
        Assert.InRange(Assets("*.css").Sum(Compressed), 1, 15_000);
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
