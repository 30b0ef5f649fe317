using System.Collections.Immutable;
using System.Text;
using Publisher.Knowledge;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Absences;
using Publisher.Site.Api;
using Publisher.Site.Charts;
using Publisher.Site.Indicators;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Tests.Indicators;

public sealed class NamedSubjectTests
{
    private static readonly Statement Ban = Places.Said("x.1", "达到【20%】", 20, Places.Hohhot) with
    {
        Subjects = [new(new("电石", "calcium carbide"), new IndicatorId("y")), new(new("钢铁", "steel"), null)],
    };

    private static readonly KnowledgeBase Knowledge = Places.With(Ban, Places.Said("y.1", "达到【30%】", 30, Places.Region));

    [Fact]
    public void The_page_of_a_subject_leads_to_the_sentence_that_names_it()
    {
        IReadOnlyList<PageDraft> pages = IndicatorPages.Plan(Knowledge, new ChartPlanner(Knowledge), Places.Compared(Knowledge)).Pages;

        Assert.EndsWith("/indicators/x/#s-x.1", Assert.Single(Also("y")).Indicator.Address.Address, StringComparison.Ordinal);
        Assert.Empty(Also("x"));

        ImmutableArray<NamedInView> Also(string id) =>
            Assert.IsType<IndicatorPageView>(pages.Single(page => page.Route == Routes.Indicator(new(id))).In(Language.English, Knowledge).View()).Also;
    }

    [Fact]
    public void Of_the_place_of_the_sentence_a_reader_is_led_there_though_nothing_links_the_two()
    {
        PlaceWithout without = Assert.Single(PlaceWithout.Of(Knowledge.Indicator(new("y")), Knowledge));

        Assert.Equal(Places.Hohhot, without.Place.Id);
        Assert.Equal(["x"], without.See.Select(indicator => indicator.Id.Value));
    }

    [Fact]
    public void The_list_is_published_in_its_order_with_the_indicators_it_names()
    {
        StatementRecord record = StatementRecord.Of(Ban, Knowledge);

        Assert.Equal(["电石 calcium carbide y", "钢铁 steel "], record.Subjects.Select(subject => $"{subject.Zh} {subject.En} {subject.Indicator}"));
        string csv = Encoding.UTF8.GetString(StatementTable.In([Language.Chinese, Language.English]).Csv([record]).Span);
        Assert.Contains("subjects_zh,subjects_en,subjects_indicator", csv, StringComparison.Ordinal);
        Assert.Contains(",电石;钢铁,calcium carbide;steel,y;,", csv, StringComparison.Ordinal);
    }
}
