using System.Diagnostics;
using System.Globalization;
using Publisher.Building;
using Publisher.Publishing;
using Spectre.Console;

namespace Publisher.Reporting;

/// <summary>What a build did and how long each step took: a table on a terminal, plain lines where the output is redirected.</summary>
public static class BuildReport
{
    public static void Write(TextWriter writer, BuildResult result, Steps steps, string folder)
    {
        if (result.Recorded is { } recorded)
            CountsReport.Write(writer, recorded);
        List<(string What, string Value)> rows = [.. steps.Done.Select(step => (step.Name, Seconds(step.Time)))];
        rows.Add(("all steps", Seconds(TimeSpan.FromTicks(steps.Done.Sum(step => step.Time.Ticks)))));
        List<(string What, string Value)> counts =
        [
            ("passages", Number(result.Counts.Passages)),
            ("statements proved", Number(result.Counts.Statements)),
            ("project quantities proved", Number(result.Counts.Quantities)),
            ("pages", Number(result.Pages)),
        ];
        if (result.Published is { } published)
            counts.AddRange(Files(published, folder));
        counts.Add(("peak memory", Megabytes(Process.GetCurrentProcess().PeakWorkingSet64)));
        if (Console.IsOutputRedirected)
            WriteLines(writer, [.. rows, .. counts]);
        else
            WriteTable([.. rows], [.. counts]);
    }

    private static IEnumerable<(string What, string Value)> Files(Published published, string folder) =>
        folder.Length == 0
            ? [("files checked", Number(published.Files)), ("bytes", Megabytes(published.Bytes))]
            :
            [
                ($"files written to {folder}", Number(published.Written)),
                ("files unchanged", Number(published.Unchanged)),
                ("bytes", Megabytes(published.Bytes)),
            ];

    private static void WriteLines(TextWriter writer, IEnumerable<(string What, string Value)> rows)
    {
        foreach ((string what, string value) in rows)
            writer.Write($"{what}: {value}\n");
    }

    private static void WriteTable((string What, string Value)[] steps, (string What, string Value)[] counts)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumn("").AddColumn(new TableColumn("").RightAligned()).HideHeaders();
        foreach ((string what, string value) in steps)
            table.AddRow(Markup.Escape(what), value);
        table.AddEmptyRow();
        foreach ((string what, string value) in counts)
            table.AddRow(Markup.Escape(what), value);
        AnsiConsole.Write(table);
    }

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.000} s");

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.0} MB");
}
