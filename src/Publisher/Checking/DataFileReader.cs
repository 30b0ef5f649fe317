using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Publisher.Rendering;
using Publisher.Site.Api;

namespace Publisher.Checking;

/// <summary>Reads back what a data file promises: the `url` fields of JSON and the links in its `html` fields, the keys of a JSON Schema, the columns of a CSV, the links of a drawing.</summary>
public static class DataFileReader
{
    public static FileTrace Trace(string path, ReadOnlySequence<byte> content, string origin, AddressPool addresses)
    {
        if (path.StartsWith(ApiPaths.Schema("")[..^5], StringComparison.Ordinal))
            return new FileTrace(path, [], SchemaKeys(content));
        if (path.EndsWith(".csv", StringComparison.Ordinal))
            return new FileTrace(path, [], Columns(content));
        if (path.EndsWith(".json", StringComparison.Ordinal))
            return new FileTrace(path, Urls(content, $"/{path}", origin, addresses), []);
        return path.EndsWith(".svg", StringComparison.Ordinal) ? new FileTrace(path, Links(content, $"/{path}", origin, addresses), []) : new FileTrace(path, [], []);
    }

    private static ImmutableArray<Address> Links(ReadOnlySequence<byte> drawing, string page, string origin, AddressPool addresses) =>
        [.. HtmlScanner.Scan(drawing.IsSingleSegment ? drawing.FirstSpan : drawing.ToArray()).Links.Select(link => LinkTarget.Of(link, page, origin)).OfType<string>().Select(addresses.Of).Distinct()];

    private static ImmutableArray<string> Columns(ReadOnlySequence<byte> content)
    {
        ReadOnlySequence<byte> head = content.PositionOf((byte)'\n') is { } end ? content.Slice(0, end) : content;
        return [.. Encoding.UTF8.GetString(head).TrimEnd('\r').Split(',').Select(column => column.Trim('"'))];
    }

    private static ImmutableArray<Address> Urls(ReadOnlySequence<byte> content, string page, string origin, AddressPool addresses)
    {
        HashSet<Address> targets = [];
        Utf8JsonReader reader = new(content);
        int inside = -1;
        bool isMarkup = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName when inside < 0 && reader.ValueTextEquals("url"u8):
                    inside = reader.CurrentDepth;
                    isMarkup = false;
                    break;
                case JsonTokenType.PropertyName:
                    isMarkup = reader.ValueTextEquals("html"u8);
                    continue;
                case JsonTokenType.String when isMarkup:
                    targets.UnionWith(Links(new(Encoding.UTF8.GetBytes(reader.GetString()!)), page, origin, addresses));
                    break;
                case JsonTokenType.String when inside >= 0:
                    if (LinkTarget.Of(reader.GetString()!, page, origin) is { } target)
                        targets.Add(addresses.Of(target));
                    break;
            }

            // The field ends with the value, or with the object, that stands at its own depth.
            if (inside >= 0 && reader.CurrentDepth <= inside && reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray))
                inside = -1;
        }

        return [.. targets];
    }

    private static ImmutableArray<string> SchemaKeys(ReadOnlySequence<byte> content)
    {
        Utf8JsonReader reader = new(content);
        using JsonDocument schema = JsonDocument.ParseValue(ref reader);
        SortedSet<string> keys = new(StringComparer.Ordinal);
        Collect(schema.RootElement, "", keys);
        return [.. keys];
    }

    private static void Collect(JsonElement schema, string path, SortedSet<string> keys)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        if (schema.TryGetProperty("items", out JsonElement items))
            Collect(items, $"{path}[]", keys);
        if (!schema.TryGetProperty("properties", out JsonElement properties))
            return;
        foreach (JsonProperty property in properties.EnumerateObject())
        {
            string key = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            keys.Add(key);
            Collect(property.Value, key, keys);
        }
    }
}
