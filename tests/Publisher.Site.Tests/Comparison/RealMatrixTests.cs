using System.Globalization;
using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Comparison;

namespace Publisher.Site.Tests.Comparison;

/// <summary>The table of figures side by side, held against the published statements.</summary>
public sealed class RealMatrixTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly FigureMatrix Targets = Places.Compared(Knowledge).Targets;

    private static readonly JsonElement[] Published = [.. Read("statements")];

    [Fact]
    public void Its_columns_are_the_places_with_plans() => Assert.Equal(["inner-mongolia", "hohhot", "wuhai"], Targets.Places.Select(place => place.Id.Value));

    [Fact]
    public void A_row_is_an_indicator_for_which_two_places_have_a_number_that_is_set()
    {
        HashSet<string> rules = [.. Read("indicators").Where(indicator => Text(indicator, "kind") == "rule").Select(indicator => Text(indicator, "id")!)];
        string[] expected =
        [
            .. Published
                .Where(one => Text(one, "kind") is "target" or "limit" && one.GetProperty("value").ValueKind == JsonValueKind.Number && !one.GetProperty("doubtful").GetBoolean())
                .Where(one => Text(one, "jurisdiction") is "inner-mongolia" or "hohhot" or "wuhai")
                .GroupBy(one => Text(one, "indicator")!)
                .Where(group => !rules.Contains(group.Key) && group.Select(one => Text(one, "jurisdiction")).Distinct().Count() >= 2)
                .Select(group => group.Key)
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(expected, Targets.Rows.Select(row => row.Indicator.Id.Value).Order(StringComparer.Ordinal));
    }

    /// <summary>Inner Mongolia 23.5% (line 111 of its climate plan), Hohhot 23.8% (line 175), Wuhai 9.5% (line 262).</summary>
    [Theory]
    [InlineData("forest-cover", "inner-mongolia", "23.5%")]
    [InlineData("forest-cover", "hohhot", "23.8%")]
    [InlineData("forest-cover", "wuhai", "9.5%")]
    public void A_cell_shows_the_figure_of_its_place(string indicator, string place, string figure)
    {
        MatrixRowView row = MatrixRowView.Of(Targets.Rows.Single(row => row.Indicator.Id.Value == indicator), Targets, Knowledge, Language.English);
        MatrixCellView cell = row.Cells[Targets.Places.Select(one => one.Id.Value).ToList().IndexOf(place)];
        Assert.Contains(figure, cell.Figures.Select(one => one.Figure?.Text));
        Assert.Contains(figure, cell.Strip!.Marks.Where(mark => mark.IsTarget).Select(mark => mark.At));
    }

    [Fact]
    public void Every_figure_of_every_cell_is_one_that_was_published_of_its_place()
    {
        Dictionary<string, JsonElement> byId = Published.ToDictionary(one => Text(one, "id")!);
        foreach (MatrixRow row in Targets.Rows)
        {
            foreach (ComparisonCell cell in row.Cells)
                Assert.All(cell.Values, value => Assert.Equal(cell.Place.Id.Value, Text(byId[value.Statement.Id.Value], "jurisdiction")));
            foreach (MatrixCellView cell in MatrixRowView.Of(row, Targets, Knowledge, Language.Chinese).Cells)
                Assert.True(!cell.Figures.IsEmpty || cell.Delegated is not null || cell.Absence is not null, $"{row.Indicator.Id} says nothing of {cell.Place}");
        }
    }

    [Fact]
    public void A_share_stands_on_its_line_where_its_value_is()
    {
        foreach (MatrixRow row in Targets.Rows)
        {
            foreach (ComparisonCell cell in row.Cells)
            {
                decimal[] marks = [.. (StripView.Of(cell.Values, cell.Place)?.Marks ?? []).Select(mark => decimal.Parse(mark.At.TrimEnd('%'), CultureInfo.InvariantCulture))];
                Assert.All(marks, mark => Assert.Contains(cell.Values, value => value.Statement.Value == mark && value.Statement.Unit == "%"));
            }
        }
    }

    [Fact]
    public void Its_first_rows_are_those_of_most_places()
    {
        int[] places = [.. Targets.Most(8).Rows.Select(row => row.PlacesWithTarget)];
        Assert.Equal(8, places.Length);
        Assert.Equal(places.OrderDescending(), places);
        Assert.Equal(Targets.Rows.Max(row => row.PlacesWithTarget), places[0]);
    }

    private static string? Text(JsonElement record, string name) => record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement[] Read(string name)
    {
        byte[] file = ApiFiles.Of(Knowledge).Single(file => file.Path == $"api/v1/{name}.json").Content.ToArray();
        return [.. JsonDocument.Parse(file).RootElement.GetProperty(name).EnumerateArray()];
    }
}
