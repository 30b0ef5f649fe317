using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

public sealed class ValidSiteTests
{
    [Fact]
    public void The_tiny_site_is_read_without_a_finding()
    {
        KnowledgeReading reading = KnowledgeReader.Read(TinySite.Valid.Tree(), TinySentences.Catalog);
        Assert.True(reading.Diagnostics.IsEmpty, string.Join('\n', reading.Diagnostics.Select(found => $"{found.Place} {found.Code} {found.Message} {found.Source}")));
        Assert.Equal(new ProofCounts(6, 3, 15, reading.Counts.SeedCharacters), reading.Counts);
    }

    [Fact]
    public void A_part_of_a_list_may_lack_the_level_printed_once()
    {
        TinySite site = TinySite.Valid.Change("content/plans/tiny/assignments.yaml", "as: 市水务局", "part: 水务局");
        Assert.Empty(KnowledgeReader.Read(site.Tree(), TinySentences.Catalog).Diagnostics);
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
