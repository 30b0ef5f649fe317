
namespace Publisher.Knowledge.Tests.Adoption;

public sealed class CuratedPassagesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("hohhot-climate")]
    [InlineData("hohhot-energy-saving")]
    [InlineData("inner-mongolia-climate")]
    [InlineData("inner-mongolia-peaking")]
    [InlineData("wuhai-climate")]
    public void The_proposal_for_a_seed_starts_its_passages_where_a_person_did(string plan)
    {
        ProposalMeasure measure = ProposalMeasure.Of(plan);
        output.WriteLine(measure.ToString());
        Assert.True(measure is { Recall: >= 0.99, Precision: >= 0.98 }, measure.ToString());
        Assert.True(measure.SameKind >= 0.94 * measure.Shared, measure.ToString());
    }
}
