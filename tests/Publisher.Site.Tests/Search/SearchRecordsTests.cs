using System.Text.Json;
using Publisher.Knowledge.Text;
using Publisher.Site.Search;

namespace Publisher.Site.Tests.Search;

public sealed class SearchRecordsTests
{
    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Every_passage_of_every_plan_can_be_found(Language language)
    {
        IEnumerable<string> found = SearchRecords.Of(SmallKnowledge.Value, language)
            .Where(record => record.Kind == SearchKind.Passage && !string.IsNullOrEmpty(record.Zh ?? record.En))
            .Select(record => record.Id);
        Assert.Equal(SmallKnowledge.Value.Plans.SelectMany(plan => plan.Passages).Select(passage => $"{passage.Plan}#{passage.Id}"), found);
    }

    [Fact]
    public void A_passage_stands_in_the_language_of_the_file_and_in_Chinese_while_it_has_no_English()
    {
        SearchRecord[] english = [.. SearchRecords.Of(SmallKnowledge.Value, Language.English).Where(record => record.Kind == SearchKind.Passage)];
        Assert.Equal((null, "Forest cover reaches 23.5%"), (english[1].Zh, english[1].En));
        Assert.Equal(("造林300万亩", null), (english[3].Zh, english[3].En));
        Assert.Equal("/en/plans/region-plan/#p2", english[1].Url);
    }

    [Fact]
    public void No_match_can_run_from_one_cell_of_a_table_into_the_next()
    {
        SearchRecord table = SearchRecords.Of(SmallKnowledge.Value, Language.Chinese).Single(record => string.Equals(record.Id, "region-plan#p6", StringComparison.Ordinal));
        Assert.Equal("指标\n2025年\n覆盖率\n23.5", table.Zh);
    }

    [Fact]
    public void Every_kind_of_thing_can_be_found()
    {
        IEnumerable<SearchKind> kinds = SearchRecords.Of(SmallKnowledge.Value, Language.English).Select(record => record.Kind).Distinct();
        Assert.Equal(Enum.GetValues<SearchKind>().Order(), kinds.Order());
    }

    [Fact]
    public void The_file_of_a_language_holds_records_without_empty_keys()
    {
        JsonElement file = JsonSerializer.Deserialize<JsonElement>(SearchFiles.Of(SmallKnowledge.Value).First().Content.Span);
        JsonElement last = file.GetProperty("records").EnumerateArray().Last();
        Assert.Equal(["kind", "id", "url", "zh", "facets"], last.EnumerateObject().Select(property => property.Name));
    }
}
