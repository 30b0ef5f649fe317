using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;

namespace Publisher.Site.Api;

/// <summary>JSON Schemas of the data files, taken from the records that write them.</summary>
public static class JsonSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    public static ReadOnlyMemory<byte> OfList(string name, JsonTypeInfo record, ImmutableArray<Language> languages)
    {
        JsonNode items = record.GetJsonSchemaAsNode(Exactly(languages));
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

    public static ReadOnlyMemory<byte> OfOne(JsonTypeInfo record, ImmutableArray<Language> languages)
    {
        JsonNode schema = record.GetJsonSchemaAsNode(Exactly(languages));
        schema.AsObject().Insert(0, "$schema", Dialect);
        return JsonText.Node(schema);
    }

    private static JsonSchemaExporterOptions Exactly(ImmutableArray<Language> languages) =>
        new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (context, schema) => InFurther(languages, context, WithEveryFieldRequired(context, schema)) };

    /// <summary>A text may also be in the further languages of the site, each under its code and like the English.</summary>
    private static JsonNode InFurther(ImmutableArray<Language> languages, JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject type && type["properties"] is JsonObject properties && context.TypeInfo.Properties.Any(property => property.IsExtensionData))
        {
            foreach (Language language in languages.Where(language => !properties.ContainsKey(language.Code) && !language.IsSource))
                properties[language.Code] = properties[Language.English.Code]!.DeepClone();
        }

        return schema;
    }

    /// <summary>Every field is there, null or not, but for those that are not written when they are null.</summary>
    private static JsonNode WithEveryFieldRequired(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject type && context.TypeInfo.Kind == JsonTypeInfoKind.Object && type.ContainsKey("properties"))
            type["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(property => !property.IsExtensionData && !MayBeLeftOut(property)).Select(property => JsonValue.Create(property.Name))]);
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
