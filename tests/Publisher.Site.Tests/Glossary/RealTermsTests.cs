using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Glossary;
using Publisher.Site.Plans;

namespace Publisher.Site.Tests.Glossary;

/// <summary>The glossary links of the real plans.</summary>
public sealed class RealTermsTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    [Theory]
    [InlineData("hohhot-climate")]
    [InlineData("hohhot-energy-saving")]
    [InlineData("inner-mongolia-climate")]
    [InlineData("inner-mongolia-peaking")]
    [InlineData("wuhai-climate")]
    public void A_term_is_linked_once_in_each_column_at_words_of_its_own(string plan)
    {
        PlanModel model = new PlanLayout(Knowledge).Lay(Knowledge.Plan(new(plan)));
        foreach (Language language in (Language[])[Language.Chinese, Language.English])
        {
            (TermId Term, string Words)[] links =
            [
                .. from passage in model.Blocks.SelectMany(block => block.Passages)
                   from span in passage.Terms.In(language)
                   let text = language == Language.Chinese ? passage.Passage.Hans : passage.Passage.English!.Text
                   select (span.Term, text[span.Start..span.End]),
            ];
            Assert.True(links.Length >= 40, $"{links.Length} links");
            Assert.Equal(links.Length, links.Select(link => link.Term).Distinct().Count());
            Assert.All(links, link => Assert.Contains(Forms(link.Term, language), form => link.Words.Replace(" ", "", StringComparison.Ordinal).StartsWith(form.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public void Every_term_of_the_glossary_stands_in_a_plan()
    {
        GlossaryPageView page = Assert.IsType<GlossaryPageView>(GlossaryPages.Plan(Knowledge).Pages.Single().In(Language.Chinese, Knowledge).View());

        Assert.Equal(Knowledge.Terms.Length, page.Terms.Length);
        Assert.Empty(page.Terms.Where(entry => entry.First.IsEmpty).Select(entry => entry.Id));
        Assert.All(page.Terms, entry => Assert.Equal(entry.First.Length, entry.First.Select(passage => passage.Address.Address.Split('#')[0]).Distinct().Count()));
    }

    private static IEnumerable<string> Forms(TermId id, Language language)
    {
        Term term = Knowledge.Terms.Single(term => term.Id == id);
        return language == Language.Chinese ? term.Printed : term.Accepted;
    }
}
