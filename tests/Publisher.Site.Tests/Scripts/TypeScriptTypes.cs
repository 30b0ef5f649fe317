using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Publisher.Site.Tests.Scripts;

/// <summary>TypeScript types of what scripts are sent, from the JSON Schemas of the records that write it. A field that is null is not written, so it is optional and never null.</summary>
internal sealed class TypeScriptTypes
{
    private readonly SortedDictionary<string, string> types = new(StringComparer.Ordinal);

    /// <summary>The declarations of the records and of all they hold, by name.</summary>
    public static string Of(params ReadOnlySpan<JsonTypeInfo> records)
    {
        TypeScriptTypes written = new();
        foreach (JsonTypeInfo record in records)
        {
            JsonNode schema = record.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Named });
            written.Type(schema.AsObject(), schema);
        }

        return string.Join('\n', written.types.Values);
    }

    /// <summary>Objects and words carry the name of their type, which a schema has no place for but its title.</summary>
    private static JsonNode Named(JsonSchemaExporterContext context, JsonNode schema)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type.IsEnum)
        {
            JsonTypeInfo word = context.TypeInfo.Options.GetTypeInfo(type);
            return new JsonObject { ["title"] = type.Name, ["enum"] = new JsonArray([.. Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => JsonSerializer.SerializeToNode(Enum.ToObject(type, value), word))]) };
        }

        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && schema is JsonObject named && named.ContainsKey("properties"))
            named["title"] = type.Name;
        return schema;
    }

    private string Type(JsonObject schema, JsonNode root)
    {
        if (schema["$ref"] is { } reference)
            return Type(At(root, reference.GetValue<string>()), root);
        if (schema["enum"] is JsonArray words)
        {
            string name = schema["title"]!.GetValue<string>();
            types[name] = $"export type {name} = {string.Join(" | ", words.Select(word => word!.ToJsonString()))};\n";
            return name;
        }

        return Word(schema) switch
        {
            "string" => "string",
            "boolean" => "boolean",
            "integer" or "number" => "number",
            "array" => Type(schema["items"]!.AsObject(), root) is var item && item.Contains(' ', StringComparison.Ordinal) ? $"readonly ({item})[]" : $"readonly {item}[]",
            "object" when schema["additionalProperties"] is JsonObject values => $"Readonly<Record<string, {Type(values, root)}>>",
            "object" => Record(schema, root),
            var other => throw new NotSupportedException($"a script is not sent '{other}': {schema.ToJsonString()}"),
        };
    }

    private string Record(JsonObject schema, JsonNode root)
    {
        string name = schema["title"]!.GetValue<string>();
        if (types.ContainsKey(name))
            return name;
        types[name] = "";
        StringBuilder text = new($"export interface {name} {{\n");
        foreach ((string field, JsonNode? value) in schema["properties"]!.AsObject())
        {
            JsonObject type = value!.AsObject();
            text.Append("  readonly ").Append(field).Append(MayBeNull(type) ? "?: " : ": ").Append(Type(type, root)).Append(";\n");
        }

        types[name] = text.Append("}\n").ToString();
        return name;
    }

    private static bool MayBeNull(JsonObject schema) => schema["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null");

    private static string Word(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => types.Select(type => type!.GetValue<string>()).Single(type => type != "null"),
        { } type => type.GetValue<string>(),
        null => throw new NotSupportedException($"a schema without a type: {schema.ToJsonString()}"),
    };

    /// <summary>What a reference within a schema (`#/properties/plans/items`) leads to.</summary>
    private static JsonObject At(JsonNode root, string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (node, step) => node[step] ?? throw new InvalidOperationException($"nothing stands at {reference}")).AsObject();
}
