using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Text;
using Publisher.Site.Terms;

namespace Publisher.Site.Tests.Glossary;

public sealed class FirstTermsTests
{
    private static readonly TermFinder Finder = new(
    [
        Of("peaking", "碳达峰", "carbon peaking"),
        Of("region", "全区", "the region") with { Except = ["健全区域"] },
        Of("cover", "森林覆盖率", "forest cover"),
    ]);

    [Fact]
    public void A_term_is_given_once_in_each_language()
    {
        FirstTerms page = new(Finder);

        Assert.Equal("推进[碳达峰]，碳达峰 | Advance [carbon peaking], carbon peaking", Marked(page, "推进碳达峰，碳达峰", "Advance carbon peaking, carbon peaking"));
        Assert.Equal("碳达峰 | carbon peaking", Marked(page, "碳达峰", "carbon peaking"));
    }

    [Fact]
    public void A_term_that_the_English_renders_otherwise_is_given_where_it_is_named_first()
    {
        FirstTerms page = new(Finder);

        Assert.Equal("[碳达峰] | It peaks", Marked(page, "碳达峰", "It peaks"));
        Assert.Equal("碳达峰 | [carbon peaking]", Marked(page, "碳达峰", "carbon peaking"));
    }

    [Fact]
    public void English_words_that_are_no_term_in_the_Chinese_stay_as_they_are() =>
        Assert.Equal("健全区域制度 | the region", Marked(new FirstTerms(Finder), "健全区域制度", "the region"));

    [Fact]
    public void Traditional_characters_and_white_space_do_not_hide_a_term() =>
        Assert.Equal("[森林 覆蓋率] | [forest cover]", Marked(new FirstTerms(Finder), "森林 覆蓋率", "forest cover"));

    [Fact]
    public void What_is_marked_already_waits_for_the_next_occurrence()
    {
        FirstTerms page = new(Finder);

        Assert.Empty(page.In("碳达峰", null, (start, end) => start < 2 && end > 0).Chinese);
        Assert.Single(page.In("碳达峰", null).Chinese);
    }

    [Fact]
    public void A_definition_does_not_lead_to_its_own_term() =>
        Assert.Empty(new FirstTerms(Finder).In("碳达峰", "carbon peaking", except: new("peaking")).English);

    private static string Marked(FirstTerms page, string zh, string en)
    {
        BilingualTerms terms = page.In(zh, en);
        return $"{Marked(zh, terms.In(Language.Chinese))} | {Marked(en, terms.In(Language.English))}";
    }

    private static string Marked(string text, IEnumerable<TermSpan> spans) =>
        spans.Reverse().Aggregate(text, (marked, span) => $"{marked[..span.Start]}[{marked[span.Start..span.End]}]{marked[span.End..]}");

    private static Term Of(string id, string zh, string en) => new(new(id), new(zh, en), [zh], [en], [], new("", ""));
}
