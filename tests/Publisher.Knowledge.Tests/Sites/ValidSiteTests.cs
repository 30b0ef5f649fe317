using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

public sealed class ValidSiteTests
{
    [Fact]
    public void The_tiny_site_is_read_without_a_finding()
    {
        KnowledgeReading reading = KnowledgeReader.Read(TinySite.Valid.Tree(), TinySentences.Catalog);
        Assert.True(reading.Diagnostics.IsEmpty, string.Join('\n', reading.Diagnostics.Select(found => $"{found.Place} {found.Code} {found.Message} {found.Source}")));
        Assert.Equal(new ProofCounts(6, 5, 15, reading.Counts.SeedCharacters), reading.Counts);
    }

    [Fact]
    public void A_part_of_a_list_may_lack_the_level_printed_once()
    {
        TinySite site = TinySite.Valid.Change("content/plans/tiny/assignments.yaml", "as: 市水务局", "part: 水务局");
        Assert.Empty(KnowledgeReader.Read(site.Tree(), TinySentences.Catalog).Diagnostics);
    }

    [Fact]
    public void A_ban_in_words_is_quoted_whole_however_many_products_it_lists()
    {
        string products = string.Join('、', Enumerable.Repeat("电解铝", 50));
        string ban = $"严禁新建{products}项目（搬迁除外）";
        string english = $"Strictly prohibit new projects of {string.Join(", ", Enumerable.Repeat("aluminum", 50))}, except for relocation";
        const string Green = "content/indicators/green-area.yaml";
        const string English = "content/plans/tiny/en.yaml";
        TinySite site = TinySite.Valid
            .Change("seeds/tiny.txt", "绿地面积完成自治区下达任务★", ban)
            .Change(Green, "words: {zh: 完成自治区下达任务, en: complete the task assigned by the region}\n    delegatedBy: [inner-mongolia]\n    mark: ★\n", $"words: {ban}\n")
            .Change(Green, "kind: target\n    force: plain", "kind: action\n    force: ban")
            .Change(Green, "quote: 绿地面积【完成自治区下达任务】★", $"quote: 【{ban}】\n    quoteEn: '【{english}】'")
            .With(English, TinySite.Valid.Files[English] + $"p4:\n  status: draft\n  text: '{english}.'\n");
        Assert.Equal(["OCP0409"], KnowledgeReader.Read(site.Tree()).Diagnostics.Select(found => found.Code)); // its English is not stamped
    }

    [Theory]
    [InlineData("'{zh、en}名称'", "'{zh, en}: the name'")]
    [InlineData("'[first, last)'", "'{[first, last]}'")]
    public void A_text_that_nothing_fills_may_show_braces_around_words(string zh, string en)
    {
        TinySite site = TinySite.Valid.Change("content/interface/zh.yaml", "首页", zh).Change("content/interface/en.yaml", "Home", en);
        Assert.Empty(KnowledgeReader.Read(site.Tree(), TinySentences.Catalog).Diagnostics);
    }
}
