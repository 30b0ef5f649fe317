using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site;
using Publisher.Site.Api;
using Publisher.Site.Output;
using Publisher.Site.Retired;
using Publisher.Site.Search;

namespace Publisher.Site.Tests.Api;

/// <summary>The data made from the real plans.</summary>
public sealed class RealDataTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly SiteFile[] Files = [.. ApiFiles.Of(Knowledge), .. SearchFiles.Of(Knowledge)];

    [Fact]
    public void Every_JSON_file_can_be_parsed()
    {
        foreach (SiteFile file in Files.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)))
            Assert.Equal(JsonValueKind.Object, JsonSerializer.Deserialize<JsonElement>(file.Content.Span).ValueKind);
    }

    [Fact]
    public void Every_address_in_the_data_is_a_page_of_the_site()
    {
        HashSet<string> pages = [.. SitePlan.Of(Knowledge, Retirements.None).Pages.Pages.Select(page => page.Url)];
        foreach (SiteFile file in Files.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal) && !file.Path.Contains("/schema/", StringComparison.Ordinal)))
        {
            foreach (string url in Urls(JsonSerializer.Deserialize<JsonElement>(file.Content.Span)))
                Assert.True(pages.Contains(url.Split('#')[0]), $"{file.Path} leads to {url}, which is no page");
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_passage_of_every_plan_can_be_found(string code)
    {
        Language language = (Language)code;
        HashSet<string> found =
        [
            .. SearchRecords.Of(Knowledge, language)
                .Where(record => record.Kind == SearchKind.Passage && !string.IsNullOrWhiteSpace(record.Text))
                .Select(record => record.Id),
        ];
        Assert.All(
            Knowledge.Plans.SelectMany(plan => plan.Passages),
            passage => Assert.True(found.Contains($"{passage.Plan}#{passage.Id}"), $"{passage.Plan} {passage.Id} cannot be found"));
    }

    [Fact]
    public void No_value_of_a_list_in_a_cell_holds_the_sign_that_parts_them()
    {
        IEnumerable<string?> listed =
        [
            .. Knowledge.Statements.SelectMany(statement => statement.Qualifiers.Select(qualifier => qualifier.Printed)),
            .. Knowledge.Projects.SelectMany(project => project.Quantities).SelectMany(quantity => (string?[])[quantity.Unit, quantity.Of.Zh, quantity.Of.En]),
            .. Knowledge.Projects.SelectMany(project => project.Same.SelectMany(same => (PrintedWords[])[same.As, same.OtherAs]).Concat(project.Funding.Select(funding => funding.As))).SelectMany(words => (string?[])[words.Hans, words.English]),
        ];
        Assert.DoesNotContain(listed, text => text?.Contains(';', StringComparison.Ordinal) == true);
    }

    private static IEnumerable<string> Urls(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Urls),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "url" ? Texts(property.Value) : Urls(property.Value)),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement url) =>
        url.ValueKind == JsonValueKind.String ? [url.GetString()!] : url.EnumerateObject().Select(language => language.Value.GetString()!);
}
