using System.Globalization;
using System.Text;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Reporting;

/// <summary>
/// One diagnostic as text:
/// <code>
/// content/indicators/forest-cover.yaml:23:12: error OCP0207: the quote says 23.5, the value says 23.8
///    23 |     value: 23.8
///       |            ^^^^
///   source: seeds/...:72 「...」
///   cure: ...
/// </code>
/// A place without a line (a page of the output) has no excerpt.
/// </summary>
public static class DiagnosticText
{
    private const int Widest = 160;

    public static string Of(Diagnostic diagnostic, SourceTree sources)
    {
        StringBuilder text = new();
        string place = diagnostic.Place.Line > 0 ? diagnostic.Place.ToString() : diagnostic.Place.File;
        string severity = diagnostic.Severity == Severity.Error ? "error" : "warning";
        text.Append(CultureInfo.InvariantCulture, $"{place}: {severity} {diagnostic.Code}: {diagnostic.Message}\n");
        if (Line(diagnostic.Place, sources) is { } line)
            AppendExcerpt(text, line, diagnostic);
        if (diagnostic.Source is { } source)
            text.Append("  source: ").Append(source).Append('\n');
        text.Append("  cure: ").Append(diagnostic.Cure).Append("\n\n");
        return text.ToString();
    }

    private static void AppendExcerpt(StringBuilder text, string line, Diagnostic diagnostic)
    {
        int column = Math.Clamp(diagnostic.Place.Column - 1, 0, line.Length);
        int length = Math.Clamp(diagnostic.Length, 1, Math.Max(1, line.Length - column));
        // Of a line as long as a paragraph, the part around the value.
        int from = line.Length > Widest && column > Widest / 2 ? column - (Widest / 4) : 0;
        int to = Math.Min(line.Length, from + Widest);
        string before = line[from..column];
        string value = line[column..Math.Clamp(column + length, column, Math.Max(column, to))];
        text.Append(CultureInfo.InvariantCulture, $"{diagnostic.Place.Line,6} | {(from > 0 ? "…" : "")}{line[from..to]}{(to < line.Length ? "…" : "")}\n");
        text.Append("       | ").Append(' ', Width(before) + (from > 0 ? 1 : 0)).Append('^', Math.Max(1, Width(value))).Append('\n');
    }

    private static string? Line(Place place, SourceTree sources)
    {
        try
        {
            return place.Line > 0 ? sources.Text(place.File)?.Split('\n').ElementAtOrDefault(place.Line - 1)?.TrimEnd('\r') : null;
        }
        catch (DecoderFallbackException)
        {
            // The finding is that the file is not UTF-8.
            return null;
        }
    }

    /// <summary>Columns of a terminal: a Chinese character takes two.</summary>
    private static int Width(string text) => text.Sum(character => IsWide(character) ? 2 : 1);

    private static bool IsWide(char character) => character is (>= '\u1100' and <= '\u115f') or (>= '\u2e80' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3')
        or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe6f') or (>= '\uff00' and <= '\uff60') or (>= '\uffe0' and <= '\uffe6');
}
