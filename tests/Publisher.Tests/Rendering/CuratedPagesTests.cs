using Publisher.Knowledge.Tests;
using Publisher.Tests.Building;

namespace Publisher.Tests.Rendering;

/// <summary>What was once corrected stays corrected: tests/Facts/pages.tsv.</summary>
[Collection(nameof(RealPages))]
public sealed class CuratedPagesTests
{
    public static TheoryData<string, string, string> Facts => [.. CuratedFacts.Of("pages").Select(fact => new TheoryDataRow<string, string, string>(fact[0], fact[1], fact[2]))];

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_page_says_what_was_found_right(string page, string selector, string text)
    {
        string said = RealSite.Page(page).QuerySelector(selector)!.TextContent.Trim();
        if (text is ['…', .. string part, '…'])
            Assert.Contains(part, said, StringComparison.Ordinal);
        else
            Assert.Equal(text, said);
    }
}
