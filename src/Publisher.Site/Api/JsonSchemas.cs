using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Publisher.Site.Api;

/// <summary>JSON Schemas of the data files, taken from the records that write them.</summary>
public static class JsonSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Exactly = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = WithEveryFieldRequired };

    public static ReadOnlyMemory<byte> OfList(string name, JsonTypeInfo record)
    {
        JsonNode items = record.GetJsonSchemaAsNode(Exactly);
        Rebase(items, $"#/properties/{name}/items");
        return JsonText.Node(new JsonObject
        {
            ["$schema"] = Dialect,
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [name] = new JsonObject { ["type"] = "array", ["items"] = items },
            },
            ["required"] = new JsonArray(name),
        });
    }

    public static ReadOnlyMemory<byte> OfOne(JsonTypeInfo record)
    {
        JsonNode schema = record.GetJsonSchemaAsNode(Exactly);
        schema.AsObject().Insert(0, "$schema", Dialect);
        return JsonText.Node(schema);
    }

    /// <summary>Every field is there, null or not, but for those that are not written when they are null.</summary>
    private static JsonNode WithEveryFieldRequired(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject type && context.TypeInfo.Kind == JsonTypeInfoKind.Object && type.ContainsKey("properties"))
            type["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(property => !MayBeLeftOut(property)).Select(property => JsonValue.Create(property.Name))]);
        return schema;
    }

    private static bool MayBeLeftOut(JsonPropertyInfo property) =>
        property.AttributeProvider?.GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false) is [JsonIgnoreAttribute { Condition: JsonIgnoreCondition.WhenWritingNull }];

    /// <summary>References within a schema count from its root, so they move with it.</summary>
    private static void Rebase(JsonNode? node, string root)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
                Rebase(item, root);
        }
        else if (node is JsonObject part)
        {
            if (part["$ref"] is JsonValue reference && reference.TryGetValue(out string? to) && to.StartsWith('#'))
                part["$ref"] = root + to[1..];
            foreach ((string _, JsonNode? value) in part)
                Rebase(value, root);
        }
    }
}
