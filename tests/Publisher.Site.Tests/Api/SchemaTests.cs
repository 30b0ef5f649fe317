using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Publisher.Knowledge;
using Publisher.Knowledge.Tests;
using Publisher.Site.Api;
using Publisher.Site.Output;

namespace Publisher.Site.Tests.Api;

/// <summary>The published files against the published schemas, by a validator that is not ours.</summary>
public sealed class SchemaTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly Dictionary<string, SiteFile> Files = ApiFiles.Of(Knowledge)
        .Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, StringComparer.Ordinal);

    private static readonly Dictionary<string, JsonSchema> Schemas = Files.Values
        .Where(file => file.Path.StartsWith("api/v1/schema/", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => JsonSchema.FromText(Encoding.UTF8.GetString(file.Content.Span)), StringComparer.Ordinal);

    private static readonly string[] Paths = [.. Files.Keys.Except(Schemas.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Published => [.. Paths];

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_file_is_valid_by_its_schema(string path)
    {
        EvaluationResults result = SchemaOf(path).Evaluate(JsonSerializer.Deserialize<JsonElement>(Files[path].Content.Span), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join('\n', (result.Details ?? []).Where(detail => detail.Errors is not null).Take(5).Select(detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }

    [Fact]
    public void Every_schema_describes_a_file_and_refuses_it_without_any_one_of_its_fields()
    {
        foreach ((string path, JsonSchema schema) in Schemas)
        {
            string file = Paths.First(published => SchemaPath(published) == path);
            JsonObject whole = JsonNode.Parse(Files[file].Content.Span)!.AsObject();
            foreach (JsonArray list in whole.Select(property => property.Value).OfType<JsonArray>())
                list.RemoveRange(Math.Min(1, list.Count), Math.Max(0, list.Count - 1));
            JsonObject record = whole.Count == 1 && whole.First().Value is JsonArray { Count: > 0 } records ? records[0]!.AsObject() : whole;
            foreach (string field in record.Select(property => property.Key).ToArray())
            {
                JsonNode? value = record[field]?.DeepClone();
                record.Remove(field);
                Assert.False(Valid(schema, whole), $"{path} does not miss {field}");
                record[field] = new JsonObject { ["not"] = new JsonArray("of", "any", "kind") };
                Assert.False(Valid(schema, whole), $"{path} takes anything for {field}");
                record[field] = value;
            }

            Assert.True(Valid(schema, whole), path);
        }
    }

    private static bool Valid(JsonSchema schema, JsonNode instance) => schema.Evaluate(JsonSerializer.SerializeToElement(instance)).IsValid;

    private static JsonSchema SchemaOf(string path) => Schemas[SchemaPath(path)];

    private static string SchemaPath(string path) => path["api/v1/".Length..] switch
    {
        var one when one.StartsWith("plans/", StringComparison.Ordinal) => "api/v1/schema/plan.json",
        var one when one.StartsWith("indicators/", StringComparison.Ordinal) => "api/v1/schema/indicator.json",
        var list => $"api/v1/schema/{list}",
    };
}
