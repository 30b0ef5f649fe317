using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Names;
using Publisher.Knowledge.Text;
using Publisher.Site.Search;

namespace Publisher.Site.Tests.Search;

public sealed class SearchRecordsTests
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_passage_of_every_plan_can_be_found(string code)
    {
        Language language = (Language)code;
        IEnumerable<string> found = Of(language).Where(record => record.Kind == SearchKind.Passage).Select(record => record.Id);
        Assert.Equal(SmallKnowledge.Value.Plans.SelectMany(plan => plan.Passages).Select(passage => $"{passage.Plan}#{passage.Id}"), found);
    }

    [Fact]
    public void The_records_of_both_languages_are_the_same_in_the_same_order()
    {
        Assert.Equal(Of(Language.Chinese).Select(record => (record.Kind, record.Id)), Of(Language.English).Select(record => (record.Kind, record.Id)));
    }

    [Fact]
    public void A_passage_stands_in_the_language_of_the_file_and_is_empty_while_it_has_no_English()
    {
        SearchRecord[] english = [.. Of(Language.English).Where(record => record.Kind == SearchKind.Passage)];
        Assert.Equal("Forest cover reaches 23.5%", english[1].Text);
        Assert.Equal("", english[3].Text);
        Assert.Equal("/en/plans/region-plan/#p2", english[1].Url);
    }

    [Fact]
    public void A_passage_belongs_to_the_sectors_of_its_figures()
    {
        SearchRecord[] passages = [.. Of(Language.Chinese).Where(record => record.Kind == SearchKind.Passage)];
        Assert.Equal(["ecosystems"], passages[1].Sectors);
        Assert.Null(passages[0].Sectors);
    }

    [Fact]
    public void No_match_can_run_from_one_cell_of_a_table_into_the_next()
    {
        SearchRecord table = Of(Language.Chinese).Single(record => string.Equals(record.Id, "region-plan#p6", StringComparison.Ordinal));
        Assert.Equal("指标\n2025年\n覆盖率\n23.5", table.Text);
    }

    [Fact]
    public void The_figure_of_a_statement_is_marked_in_the_clause_of_the_language_and_the_Chinese_stands_beside_the_English()
    {
        Assert.Equal(("Forest cover\nInner Mongolia\n≥ 23.5% · 2025\nForest cover reaches 23.5%", "23.5%", "森林覆盖率达到【23.5%】"), Figure(Language.English));
        Assert.Equal(("森林覆盖率\n内蒙古自治区\n≥23.5% · 2025年\n森林覆盖率达到23.5%", "23.5%", null), Figure(Language.Chinese));
    }

    private static (string Text, string Marked, string? Printed) Figure(Language language)
    {
        SearchRecord statement = Of(language).First(record => record.Kind == SearchKind.Statement);
        return (statement.Text, statement.Text[statement.Mark!.Value[0]..statement.Mark.Value[1]], statement.Printed);
    }

    [Fact]
    public void Every_kind_of_thing_can_be_found()
    {
        Assert.Equal(Enum.GetValues<SearchKind>().Order(), Of(Language.English).Select(record => record.Kind).Distinct().Order());
    }

    [Fact]
    public void The_file_of_a_language_names_what_results_are_narrowed_by_and_holds_no_empty_keys()
    {
        JsonElement file = JsonSerializer.Deserialize<JsonElement>(SearchFiles.Of(SmallKnowledge.Value).First().Content.Span);
        Assert.Equal("内蒙古应对气候变化规划", file.GetProperty("plans")[0].GetProperty("text").GetString());
        Assert.Equal(["kind", "id", "url", "text", "type", "plan", "places"], file.GetProperty("records").EnumerateArray().Last().EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void Other_names_go_beside_the_text_in_their_language_and_an_indicator_is_of_the_places_it_is_said_of()
    {
        Place place = new("content/indicators/forest-cover.yaml", 3, 1);
        OtherNames names = new([new("en", "tree cover", place, false)], [new("zh", "绿化率", place, false)]);
        KnowledgeBase named = new(SmallKnowledge.Value.Parts with { Indicators = [.. SmallKnowledge.Value.Indicators.Select(indicator => indicator with { OtherNames = names })] });
        SearchRecord english = SearchRecords.Of(named, Language.English).First();
        SearchRecord chinese = SearchRecords.Of(named, Language.Chinese).First();
        Assert.Equal(["tree cover"], english.Names!.Value);
        Assert.Null(english.Near);
        Assert.Null(chinese.Names);
        Assert.Equal(["绿化率"], chinese.Near!.Value);
        Assert.DoesNotContain("tree cover", english.Text, StringComparison.Ordinal);
        Assert.Equal(["inner-mongolia"], english.Places);
    }

    private static IEnumerable<SearchRecord> Of(Language language) => SearchRecords.Of(SmallKnowledge.Value, language);
}
