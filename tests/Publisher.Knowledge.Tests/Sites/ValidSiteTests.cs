using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

public sealed class ValidSiteTests
{
    [Fact]
    public void The_tiny_site_is_read_without_a_finding()
    {
        KnowledgeReading reading = KnowledgeReader.Read(TinySite.Valid.Tree());
        Assert.True(reading.Diagnostics.IsEmpty, string.Join('\n', reading.Diagnostics.Select(found => $"{found.Place} {found.Code} {found.Message} {found.Source}")));
        Assert.Equal(new ProofCounts(6, 3, 15, reading.Counts.SeedCharacters), reading.Counts);
    }

    [Fact]
    public void A_part_of_a_list_may_lack_the_level_printed_once()
    {
        TinySite site = TinySite.Valid.Change("content/plans/tiny/assignments.yaml", "as: 市水务局", "part: 水务局");
        Assert.Empty(KnowledgeReader.Read(site.Tree()).Diagnostics);
    }

    [Theory]
    [InlineData("a.one", "一共{0}个", "One in all")]
    [InlineData("a.order", "{1}的{0}", "{0} of {1}")]
    [InlineData("data.name", "{zh、en}名称", "{zh, en}: the name")]
    public void An_interface_text_may_order_name_the_one_or_show_braces(string key, string zh, string en)
    {
        TinySite site = TinySite.Valid.Change("content/interface/zh.yaml", "site.home:", $"{key}: '{zh}'\nsite.home:").Change("content/interface/en.yaml", "site.home:", $"{key}: '{en}'\nsite.home:");
        Assert.Empty(KnowledgeReader.Read(site.Tree()).Diagnostics);
    }
}
