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
}
