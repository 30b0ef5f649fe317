using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Publisher.Site.Output;

/// <summary>JSON in UTF-8 with a final line end; a list has one record per line, so that versions of a file compare line by line.</summary>
public static class JsonText
{
    // Chinese, `>=` and quotation marks stay readable. What the relaxed encoder leaves as it is matters only inside HTML; these files
    // are served as JSON with nosniff.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void WriteOne<T>(IBufferWriter<byte> bytes, T value, JsonTypeInfo<T> type)
    {
        using (var writer = new Utf8JsonWriter(bytes, Readable))
            JsonSerializer.Serialize(writer, value, type);
        bytes.Write("\n"u8);
    }

    /// <summary>`{"statements": [...]}`.</summary>
    public static void WriteList<T>(IBufferWriter<byte> bytes, string name, IEnumerable<T> records, JsonTypeInfo<T> type)
    {
        using var writer = new Utf8JsonWriter(bytes, Readable);
        bytes.Write("{\""u8);
        bytes.Write(Encoding.UTF8.GetBytes(name));
        bytes.Write("\": ["u8);
        ReadOnlySpan<byte> separator = "\n"u8;
        foreach (T record in records)
        {
            bytes.Write(separator);
            separator = ",\n"u8;
            JsonSerializer.Serialize(writer, record, type);
            writer.Flush();
            writer.Reset();
        }

        bytes.Write("\n]}\n"u8);
    }

    public static ReadOnlyMemory<byte> Node(JsonNode node)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Readable with { Indented = true, NewLine = "\n" }))
            node.WriteTo(writer);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
