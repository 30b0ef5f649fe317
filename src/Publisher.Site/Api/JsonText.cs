using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Publisher.Site.Api;

/// <summary>JSON in UTF-8 with a final line end; a list has one record per line, so that versions of a file compare line by line.</summary>
public static class JsonText
{
    // Chinese, `>=` and quotation marks stay readable. What the relaxed encoder leaves as it is matters only inside HTML; these files
    // are served as JSON with nosniff.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> One<T>(T value, JsonTypeInfo<T> type)
    {
        var bytes = new ArrayBufferWriter<byte>();
        Write(bytes, value, type);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    /// <summary>`{"statements": [...]}`.</summary>
    public static ReadOnlyMemory<byte> List<T>(string name, IEnumerable<T> records, JsonTypeInfo<T> type)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("{\""u8);
        bytes.Write(Encoding.UTF8.GetBytes(name));
        bytes.Write("\": ["u8);
        ReadOnlySpan<byte> separator = "\n"u8;
        foreach (T record in records)
        {
            bytes.Write(separator);
            separator = ",\n"u8;
            Write(bytes, record, type);
        }

        bytes.Write("\n]}\n"u8);
        return bytes.WrittenMemory;
    }

    public static ReadOnlyMemory<byte> Node(JsonNode node)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Readable with { Indented = true, NewLine = "\n" }))
            node.WriteTo(writer);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }

    private static void Write<T>(ArrayBufferWriter<byte> bytes, T value, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(bytes, Readable);
        JsonSerializer.Serialize(writer, value, type);
    }
}
