using System.Collections.Immutable;
using System.Text;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Theme.Assets;
using Publisher.Theme.Templating;

namespace Publisher.Tests.Templating;

/// <summary>Small views and templates; the expected HTML is written out by hand.</summary>
public sealed class TemplateDrawingTests
{
    [Fact]
    public void Text_is_made_safe_between_elements_and_in_attributes_and_Chinese_stays_as_it_is() => Assert.Equal(
        "<p title=\"&quot;a&quot; &amp; 碳\">1 &lt; 2 碳达峰</p>",
        Drawn("<p title=\"{{ name }}\">{{ note }}</p>", Sample with { Name = "\"a\" & 碳", Note = "1 < 2 碳达峰" }));

    [Fact]
    public void HTML_is_written_as_it_is_and_an_address_where_a_link_is() => Assert.Equal(
        "<a href=\"/en/?q=1&amp;p=2#x\"><b>bold</b></a>",
        Drawn("<a href=\"{{ address }}\">{{ markup }}</a>", Sample with { Address = "/en/?q=1&p=2#x", Markup = new Html("<b>bold</b>") }));

    [Fact]
    public void A_sentence_and_a_text_of_two_languages_are_said_in_that_of_the_page()
    {
        Assert.Equal("lines 3–5|second|Home", Drawn("{{ lines }}|{{ both }}|{{ t 'frame.home' }}", Sample));
        Assert.Equal("第3—5行|第二|首页", Drawn("{{ lines }}|{{ both }}|{{ t 'frame.home' }}", Sample, "zh"));
    }

    [Fact]
    public void A_list_is_gone_through_or_joined_and_a_view_in_it_is_drawn_by_its_own_template() => Assert.Equal(
        "A and B; <i>1</i><i>2</i>",
        Drawn("{{ names | series }}; {{ for part in parts }}{{ show part }}{{ end }}", Sample, part: "<i>{{ number }}</i>"));

    [Fact]
    public void A_template_knows_its_own_view_only_not_the_turn_of_the_loop_it_is_drawn_in() => Assert.Equal(
        "<i>1 of 7</i><i>2 of 7</i>",
        Drawn("{{ for part in parts }}{{ show part }}{{ end }}", Sample with { Name = "outer" }, part: "<i>{{ number }} of {{ part }}</i>"));

    [Fact]
    public void Another_template_is_included_with_the_values_it_is_given() => Assert.Equal(
        "<b>x!</b>",
        Drawn("{{ include 'tests/bold' text: name }}", Sample with { Name = "x" }, further: ("tests/bold", "<b>{{ text }}!</b>")));

    [Fact]
    public void An_attribute_is_left_out_where_its_value_is_absent_and_has_no_value_where_it_is_true() => Assert.Equal(
        "<p hidden></p><p data-n=\"3\" lang=\"zh-Hans\"></p>",
        Drawn("<p{{ attr 'hidden' is_new }}{{ attr 'title' note }}{{ lang english }}></p><p{{ attr 'data-n' count }}{{ lang chinese }}></p>", Sample with { Note = null, IsNew = true, Count = 3 }));

    [Fact]
    public void A_page_larger_than_the_buffer_is_whole()
    {
        ImmutableArray<PartView> many = [.. Enumerable.Range(0, 5000).Select(number => new PartView(number, 7))];
        Assert.Equal(string.Concat(many.Select(part => $"<li>{part.Number} 项</li>")), Drawn("{{ for part in parts }}<li>{{ part.number }} 项</li>{{ end }}", Sample with { Parts = many }));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("relative/path")]
    public void What_is_no_address_of_a_page_cannot_be_one(string address) => Assert.Throws<ArgumentException>(() => new Href(address));

    [Fact]
    public void JSON_that_could_end_its_element_cannot_be_one() => Assert.Throws<ArgumentException>(() => new Json("{\"a\":\"</script>\"}"));

    internal static SampleView Sample { get; } = new(
        "name", "note", 1, false, SampleWord.FirstOne, new Lines(3, 5), new Bilingual("第二", "second"), ["A", "B"], [new(1, 7), new(2, 7)], "/en/", new Html("<hr>"), new Json("{}"), new(9, 7), "en", "zh-Hans");

    internal static Interface Words { get; } = InterfaceReader.Read(SmallSite.Sources, SiteSentences.Catalog, new Findings());

    private static string Drawn(string template, SampleView view, string code = "en", string part = "{{ number }}", params IEnumerable<(string Name, string Text)> further)
    {
        Language language = (Language)code;
        Findings findings = new();
        PageTemplates templates = PageTemplates.Parsed(
        [
            new(ViewKinds.TemplateOf(typeof(SampleView)), "sample.html", template),
            new(ViewKinds.TemplateOf(typeof(PartView)), "part.html", part),
            .. further.Select(one => new TemplateSource(one.Name, $"{one.Name}.html", one.Text)),
        ]);
        templates.Check([typeof(SampleView), typeof(PartView)], Words.In(Language.English), AssetList.Embedded().Names, findings);
        Assert.Empty(findings.InOrder().Where(finding => finding.Code != "OCP0467"));
        return Encoding.UTF8.GetString(new TemplateDrawing(templates, AssetList.Embedded()).Draw(view, new ViewWords(Words.In(language), language), language.Tag));
    }
}

public enum SampleWord
{
    FirstOne,
    Other,
}

/// <summary>A view with one value of every kind.</summary>
public sealed record SampleView(
    string Name,
    string? Note,
    int Count,
    bool IsNew,
    SampleWord Word,
    Lines Lines,
    Bilingual Both,
    ImmutableArray<string> Names,
    ImmutableArray<PartView> Parts,
    Href Address,
    Html Markup,
    Json Data,
    PartView? Single,
    string English,
    string Chinese) : View;

public sealed record PartView(int Number, int Part) : View;
