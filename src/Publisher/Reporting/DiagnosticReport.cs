using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Reporting;

/// <summary>Writes diagnostics for a person: errors first, then warnings, at most fifty of each, every one with its line and a caret under the value.</summary>
public static class DiagnosticReport
{
    private const int Most = 50;

    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics, SourceTree sources)
    {
        Write(writer, diagnostics, sources, Severity.Error, "error", "errors");
        Write(writer, diagnostics, sources, Severity.Warning, "warning", "warnings");
    }

    private static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics, SourceTree sources, Severity severity, string one, string many)
    {
        Diagnostic[] shown = [.. diagnostics.Where(diagnostic => diagnostic.Severity == severity)];
        foreach (Diagnostic diagnostic in shown.Take(Most))
            writer.Write(DiagnosticText.Of(diagnostic, sources));
        if (shown.Length > Most)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"... and {shown.Length - Most} more {(shown.Length - Most == 1 ? one : many)}\n"));
        if (shown.Length > 0)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{shown.Length} {(shown.Length == 1 ? one : many)}\n\n"));
    }
}
