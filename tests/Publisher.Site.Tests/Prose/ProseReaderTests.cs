using Publisher.Knowledge.Text;
using Publisher.Site.Prose;

namespace Publisher.Site.Tests.Prose;

public sealed class ProseReaderTests
{
    [Fact]
    public void Bold_ends_at_Chinese_punctuation() =>
        Assert.Equal("<p><strong>优化能源结构。</strong>到2025年</p>\n", ProseReader.Read("**优化能源结构。**到2025年").Html);

    [Fact]
    public void A_line_break_between_Chinese_characters_is_no_space() =>
        Assert.Equal("<p>能源，结构and\ngas</p>\n", ProseReader.Read("能源，\n结构and\ngas").Html);

    [Fact]
    public void Headings_carry_the_ids_given_by_hand_and_the_title_is_left_to_the_page()
    {
        ProseText prose = ProseReader.Read("# 关于\n\n开头一句。\n\n## 如何更正 {#corrections}\n\n[规划](/zh/plans/)\n");

        Assert.Equal(new ProseHeading("corrections", "如何更正"), Assert.Single(prose.Headings));
        Assert.Equal("corrections", Assert.Single(prose.Ids));
        Assert.Equal("/zh/plans/", Assert.Single(prose.Links));
        Assert.Equal("开头一句。", prose.Opening);
        Assert.DoesNotContain("<h1", prose.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_are_linked_in_paragraphs_and_lists_and_never_in_headings_links_or_code()
    {
        TermLinking terms = new(text => text.IndexOf("peaking", StringComparison.Ordinal) is var at and >= 0 ? [new(at, 7, new("peak"))] : [], term => $"/en/glossary/#{term}");
        ProseText prose = ProseReader.Read("## On peaking {#on}\n\nThe `peaking` of [peaking](/x/) and\n\n- **peaking** again\n", Language.English, terms);

        Assert.Equal(
            "<h2 id=\"on\">On peaking</h2>\n<p>The <code>peaking</code> of <a href=\"/x/\">peaking</a> and</p>\n<ul>\n<li><strong><a href=\"/en/glossary/#peak\" class=\"term-link\">peaking</a></strong> again</li>\n</ul>\n",
            prose.Html);
        Assert.Equal<string>(["/x/", "/en/glossary/#peak"], prose.Links);
    }

    [Fact]
    public void A_link_before_printed_Chinese_is_among_the_links() =>
        Assert.Equal<string>(["/en/columns/"], ProseReader.Read("Where a [box](/en/columns/) (专栏) lists them.", Language.English).Links);

    [Fact]
    public void HTML_is_shown_as_text() =>
        Assert.DoesNotContain("<script", ProseReader.Read("<script>alert(1)</script>").Html, StringComparison.Ordinal);
}
