using System.Buffers;
using System.Collections.Immutable;
using CsvHelper;

namespace Publisher.Site.Output;

/// <summary>
/// A table of records as CSV after RFC 4180, with a header. A line ends in `\n`, not CRLF: every tool reads it, and the bytes compare cleanly.
/// A null is an empty cell; a list stands in one cell, joined by `;`.
/// </summary>
public sealed record CsvTable<T>(ImmutableArray<CsvField<T>> Fields)
{
    // A cell such as `=` is data: nothing is put before it to calm a spreadsheet.
    private static readonly CsvWriterOptions Options = new() { NewLine = "\n", Injection = CsvInjection.None };

    public ReadOnlyMemory<byte> Csv(IEnumerable<T> records)
    {
        ArrayBufferWriter<byte> bytes = new();
        WriteTo(bytes, records);
        return bytes.WrittenMemory;
    }

    public void WriteTo(IBufferWriter<byte> bytes, IEnumerable<T> records)
    {
        using WriterStream stream = new(bytes);
        using CsvWriter csv = CsvWriter.Create(stream, Options, true);
        csv.WriteHeader([.. Fields.Select(field => field.Name)]);
        foreach (T record in records)
            csv.WriteRecord([.. Fields.Select(field => field.Cell(record) ?? "")]);
    }
}

public sealed record CsvField<T>(string Name, Func<T, string?> Cell);
