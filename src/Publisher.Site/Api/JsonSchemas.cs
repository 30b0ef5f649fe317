using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Publisher.Site.Api;

/// <summary>JSON Schemas of the data files, taken from the records that write them.</summary>
public static class JsonSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Exactly = new() { TreatNullObliviousAsNonNullable = true };

    public static ReadOnlyMemory<byte> OfList(string name, JsonTypeInfo record) => JsonText.Node(new JsonObject
    {
        ["$schema"] = Dialect,
        ["type"] = "object",
        ["properties"] = new JsonObject
        {
            [name] = new JsonObject { ["type"] = "array", ["items"] = record.GetJsonSchemaAsNode(Exactly) },
        },
        ["required"] = new JsonArray(name),
    });

    public static ReadOnlyMemory<byte> OfOne(JsonTypeInfo record)
    {
        JsonNode schema = record.GetJsonSchemaAsNode(Exactly);
        schema.AsObject().Insert(0, "$schema", Dialect);
        return JsonText.Node(schema);
    }
}
