using System.Text;
using System.Text.Json;
using CsvHelper;
using Publisher.Site.Api;

namespace Publisher.Site.Tests.Api;

/// <summary>The names outside readers hold us to, written down here a second time: they must not follow the code.</summary>
public sealed class ApiContractTests
{
    private static readonly Dictionary<string, ReadOnlyMemory<byte>> Files =
        ApiFiles.Of(SmallKnowledge.Value).ToDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal);

    [Theory]
    [InlineData("plans")]
    [InlineData("indicators")]
    [InlineData("statements")]
    [InlineData("projects")]
    [InlineData("columns")]
    [InlineData("jurisdictions")]
    [InlineData("organizations")]
    [InlineData("assignments")]
    [InlineData("glossary")]
    [InlineData("notes")]
    [InlineData("documents")]
    [InlineData("discrepancies")]
    [InlineData("absent")]
    public void A_list_file_is_one_object_whose_property_of_its_name_holds_the_array(string name)
    {
        JsonElement file = Json($"api/v1/{name}.json");
        Assert.Equal([name], Names(file));
        Assert.Equal(JsonValueKind.Array, file.GetProperty(name).ValueKind);
    }

    [Fact]
    public void A_statement_has_exactly_the_promised_fields_even_where_they_are_null()
    {
        string[] promised =
        [
            "id", "jurisdiction", "plan", "kind", "measure", "value", "valueHigh", "unit", "comparator", "qualifiers", "effort", "binding", "tier",
            "force", "direction", "quoteEn", "markEnAt", "row", "column", "scope", "variant", "year", "period", "baseYear", "delegatedBy", "mark", "doubtful", "passage", "quote",
            "indicator", "lines", "quoteHans", "markAt", "text", "subjects", "url",
        ];
        foreach (JsonElement statement in Json("api/v1/statements.json").GetProperty("statements").EnumerateArray())
            Assert.Equal(promised.Order(StringComparer.Ordinal), Names(statement).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_statement_says_its_figure_in_numbers_symbols_and_words_of_the_content()
    {
        JsonElement number = Json("api/v1/statements.json").GetProperty("statements")[0];
        Assert.Equal(23.5m, number.GetProperty("value").GetDecimal());
        Assert.Equal("%", number.GetProperty("unit").GetString());
        Assert.Equal(">=", number.GetProperty("comparator").GetString());
        Assert.Equal("target", number.GetProperty("kind").GetString());
        Assert.Equal("anticipatory", number.GetProperty("binding").GetString());
        Assert.Equal("stretch", number.GetProperty("tier").GetString());
        Assert.Equal([2, 2], Numbers(number.GetProperty("lines")));
        Assert.Equal([7, 12], Numbers(number.GetProperty("markAt")));
        Assert.Equal("森林覆蓋率達到23.5%", number.GetProperty("quote").GetString());
        Assert.Equal("森林覆盖率达到23.5%", number.GetProperty("quoteHans").GetString());
        Assert.Equal(JsonValueKind.Null, number.GetProperty("text").ValueKind);
        Assert.Equal("/zh/indicators/forest-cover/#s-forest-cover.1", number.GetProperty("url").GetProperty("zh").GetString());
        Assert.Equal("/en/indicators/forest-cover/#s-forest-cover.1", number.GetProperty("url").GetProperty("en").GetString());

        JsonElement words = Json("api/v1/statements.json").GetProperty("statements")[1];
        Assert.Equal(JsonValueKind.Null, words.GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, words.GetProperty("comparator").ValueKind);
        Assert.Equal("完成国家下达任务", words.GetProperty("text").GetProperty("zh").GetString());
        Assert.Equal([2021, 2025], Numbers(words.GetProperty("period")));
        Assert.Equal("china", words.GetProperty("delegatedBy")[0].GetString());
    }

    [Fact]
    public void A_project_has_exactly_the_promised_fields()
    {
        JsonElement project = Json("api/v1/projects.json").GetProperty("projects")[0];
        Assert.Equal(
            [
                "id", "kind", "column", "plan", "number", "group", "name", "purpose", "owners", "jurisdictions", "sector", "time", "state", "stateAs", "stateAsEn", "funding", "same", "quantities", "passage", "lines",
                "quote", "url",
            ],
            Names(project));
        JsonElement quantity = project.GetProperty("quantities")[0];
        Assert.Equal(["value", "valueHigh", "unit", "role", "of"], Names(quantity).Except(["comparator", "per", "each", "lines", "quote", "markAt", "quoteEn", "markEnAt"], StringComparer.Ordinal));
        Assert.Equal("measure", project.GetProperty("kind").GetString());
        Assert.Equal(1, project.GetProperty("column").GetInt32());
        Assert.Equal("new", quantity.GetProperty("role").GetString());
        Assert.Equal("new forest", quantity.GetProperty("of").GetProperty("en").GetString());
    }

    [Fact]
    public void A_passage_has_the_promised_fields_and_every_script_and_language_it_has()
    {
        JsonElement plan = Json("api/v1/plans/region-plan.json");
        JsonElement[] passages = [.. plan.GetProperty("passages").EnumerateArray()];
        foreach (JsonElement passage in passages)
            AssertHas(passage, "id", "kind", "level", "part", "lines", "text");

        Assert.Equal(["zh-Hans", "zh-Hant", "en"], Names(passages[0].GetProperty("text")));
        Assert.Equal("规划目标", passages[0].GetProperty("text").GetProperty("zh-Hans").GetString());
        Assert.Equal("heading", passages[0].GetProperty("kind").GetString());
        Assert.Equal(["zh-Hans", "zh-Hant"], Names(passages[3].GetProperty("text")));
        Assert.False(passages[0].TryGetProperty("rows", out _));

        JsonElement rows = passages[5].GetProperty("rows");
        Assert.Equal(["zh-Hans", "zh-Hant", "en"], Names(rows));
        Assert.Equal("覆盖率", rows.GetProperty("zh-Hans")[1][0].GetString());
        Assert.Equal("Cover", rows.GetProperty("en")[1][0].GetString());
    }

    [Fact]
    public void A_plan_says_where_it_comes_from_and_what_of_it_is_not_shown()
    {
        JsonElement plan = Json("api/v1/plans/region-plan.json");
        Assert.Equal("seeds/region-plan.txt", plan.GetProperty("seed").GetString());
        Assert.Equal(new string('a', 64), plan.GetProperty("sha256").GetString());
        Assert.Equal("zh-Hant", plan.GetProperty("script").GetString());
        Assert.Equal("2021-10-18", plan.GetProperty("date").GetString());
        Assert.Equal([2021, 2025], Numbers(plan.GetProperty("period")));
        Assert.Equal("plan", plan.GetProperty("parts")[0].GetProperty("id").GetString());
        JsonElement dropped = plan.GetProperty("dropped")[0];
        Assert.Equal(["lines", "text", "reason"], Names(dropped));
        Assert.Equal("repeated-title", dropped.GetProperty("reason").GetString());
    }

    [Fact]
    public void A_note_and_a_discrepancy_have_the_promised_fields()
    {
        JsonElement note = Json("api/v1/notes.json").GetProperty("notes")[0];
        AssertHas(note, "id", "plan", "passage", "lines", "quote", "text");
        JsonElement discrepancy = Json("api/v1/discrepancies.json").GetProperty("discrepancies")[0];
        AssertHas(discrepancy, "id", "type", "kind", "statements", "explanation");
        Assert.Equal("conflict", discrepancy.GetProperty("type").GetString());
        Assert.Equal(["forest-cover.1", "forest-cover.2"], discrepancy.GetProperty("statements").EnumerateArray().Select(id => id.GetString()!));
    }

    [Fact]
    public void An_absence_has_exactly_the_promised_fields()
    {
        JsonElement absence = Json("api/v1/absent.json").GetProperty("absent")[0];
        Assert.Equal(["indicator", "plan", "jurisdiction", "words", "confirmed", "url"], Names(absence));
        Assert.Equal(["草原", "草场"], absence.GetProperty("words").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal("2026-11-20", absence.GetProperty("confirmed").GetString());
        Assert.Equal("/en/indicators/forest-cover/#absent", absence.GetProperty("url").GetProperty("en").GetString());
        Dictionary<string, string> row = Assert.Single(Csv("api/v1/absent.csv"));
        Assert.Equal(["indicator", "plan", "jurisdiction", "words", "confirmed", "url_zh", "url_en"], row.Keys);
        Assert.Equal("草原;草场", row["words"]);
    }

    [Fact]
    public void A_cited_document_has_its_name_number_and_the_passages_that_name_it()
    {
        JsonElement document = Json("api/v1/documents.json").GetProperty("documents")[0];
        Assert.Equal(["id", "name", "official", "kind", "number", "issuer", "plan", "note", "cited", "url"], Names(document));
        Assert.Equal("内政发〔2020〕1号", document.GetProperty("number").GetString());
        Assert.Equal("standard", document.GetProperty("kind").GetString());
        JsonElement citation = document.GetProperty("cited")[0];
        Assert.Equal(["plan", "passage", "lines", "quote", "markAt", "announced", "url"], Names(citation));
        Assert.Equal("《綠色目錄》", citation.GetProperty("quote").GetString());
        Assert.Equal([1, 5], Numbers(citation.GetProperty("markAt")));
        Assert.Equal("/en/plans/region-plan/#p2", citation.GetProperty("url").GetProperty("en").GetString());
    }

    [Fact]
    public void An_indicator_file_holds_its_statements_whole()
    {
        JsonElement indicator = Json("api/v1/indicators/forest-cover.json");
        Assert.Equal("森林覆盖率", indicator.GetProperty("name").GetProperty("zh").GetString());
        Assert.Equal("forest-cover.1", indicator.GetProperty("statements")[0].GetProperty("id").GetString());
    }

    [Fact]
    public void Chinese_stays_readable_and_a_file_ends_with_one_line_end()
    {
        string text = Encoding.UTF8.GetString(Files["api/v1/statements.json"].Span);
        Assert.Contains("森林覆盖率达到23.5%", text, StringComparison.Ordinal);
        Assert.Contains("\">=\"", text, StringComparison.Ordinal);
        Assert.EndsWith("]}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_come_back_from_CSV_as_they_were_written()
    {
        List<Dictionary<string, string>> rows = Csv("api/v1/statements.csv");
        Assert.Equal(2, rows.Count);
        Assert.Equal("23.5", rows[0]["value"]);
        Assert.Equal(">=", rows[0]["comparator"]);
        Assert.Equal("2", rows[0]["line_first"]);
        Assert.Equal("2", rows[0]["line_last"]);
        Assert.Equal("森林覆蓋率達到23.5%", rows[0]["quote"]);
        Assert.Equal("/en/indicators/forest-cover/#s-forest-cover.1", rows[0]["url_en"]);
        Assert.Equal("2021;2025", rows[1]["period"]);
        Assert.Equal("完成国家下达任务", rows[1]["text_zh"]);
        Assert.Equal("", rows[1]["value"]);
    }

    [Fact]
    public void A_comma_and_a_quotation_mark_in_a_name_survive_CSV()
    {
        Dictionary<string, string> row = Assert.Single(Csv("api/v1/projects.csv"));
        Assert.Equal("造林，\"绿化\"", row["name_zh"]);
        Assert.Equal("Afforestation, \"greening\"", row["name_en"]);
        Assert.Equal("300;15", row["quantities_value"]);
        Assert.Equal(";20", row["quantities_valueHigh"]);
        Assert.Equal("万亩;", row["quantities_unit"]);
        Assert.Equal("/zh/projects/region-afforestation/", row["url_zh"]);
    }

    [Fact]
    public void Every_field_of_a_statement_is_a_column_of_the_CSV()
    {
        HashSet<string> columns = [.. Csv("api/v1/statements.csv")[0].Keys];
        foreach (string field in Names(Json("api/v1/statements.json").GetProperty("statements")[0]))
        {
            string[] expected = field switch
            {
                "lines" => ["line_first", "line_last"],
                "subjects" => ["subjects_zh", "subjects_en", "subjects_indicator"],
                "text" or "url" or "row" or "column" => [$"{field}_zh", $"{field}_en"],
                _ => [field],
            };
            Assert.Empty(expected.Except(columns, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_list_has_a_schema_that_names_its_words()
    {
        JsonElement schema = Json("api/v1/schema/statements.json").GetProperty("properties").GetProperty("statements").GetProperty("items");
        Assert.Contains("target", schema.GetProperty("properties").GetProperty("kind").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
        Assert.All(ListFile.All, list => Assert.Contains($"api/v1/schema/{list.Name}.json", Files.Keys));
    }

    private static JsonElement Json(string path) => JsonSerializer.Deserialize<JsonElement>(Files[path].Span);

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<int> Numbers(JsonElement element) => element.EnumerateArray().Select(number => number.GetInt32());

    private static void AssertHas(JsonElement element, params string[] fields) => Assert.Empty(fields.Except(Names(element), StringComparer.Ordinal));

    private static List<Dictionary<string, string>> Csv(string path)
    {
        using CsvReader reader = CsvReader.Create(Files[path].ToArray(), new CsvReaderOptions());
        reader.ReadHeader();
        List<Dictionary<string, string>> rows = [];
        while (reader.Read())
            rows.Add(reader.Headers!.Select((name, column) => (name, Cell: reader.GetString(column))).ToDictionary(cell => cell.name, cell => cell.Cell, StringComparer.Ordinal));
        return rows;
    }
}
