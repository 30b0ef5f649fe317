using System.Globalization;
using Publisher.Knowledge.Discrepancies;
using Publisher.Site.Counts;
using Spectre.Console;

namespace Publisher.Reporting;

/// <summary>What is recorded of each plan and proved, by kind, and what was found: a table with a column for each plan on a terminal, a line for each plan where the output is redirected.</summary>
public static class CountsReport
{
    public static void Write(TextWriter writer, SiteCounts counts)
    {
        if (Console.IsOutputRedirected)
            WriteLines(writer, counts);
        else
            WriteTable(counts);
        foreach ((string what, string value) in Whole(counts))
            writer.Write($"{what}: {value}\n");
    }

    private static void WriteLines(TextWriter writer, SiteCounts counts)
    {
        foreach (PlanCounts plan in counts.Plans)
            writer.Write($"{plan.Plan.Id}: {string.Join(", ", Rows(plan).Where(row => row.Count > 0).Select(row => $"{row.What} {Number(row.Count)}"))}\n");
    }

    private static void WriteTable(SiteCounts counts)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumn("");
        foreach (PlanCounts plan in counts.Plans)
            table.AddColumn(new TableColumn(Markup.Escape(plan.Plan.Id.Value.Replace('-', '\n'))).RightAligned());
        (string What, int Count)[][] columns = [.. counts.Plans.Select(plan => Rows(plan).ToArray())];
        for (int row = 0; columns.Length > 0 && row < columns[0].Length; row++)
        {
            if (columns.Any(column => column[row].Count > 0))
                table.AddRow([Markup.Escape(columns[0][row].What), .. columns.Select(column => Number(column[row].Count))]);
        }

        AnsiConsole.Write(table);
    }

    private static IEnumerable<(string What, int Count)> Rows(PlanCounts plan) =>
    [
        ("passages", plan.Passages),
        ("English checked", plan.Checked),
        ("English draft", plan.Draft),
        ("statements", plan.Statements),
        .. plan.Kinds.Select(kind => ($"{kind.Kind.ToString().ToLowerInvariant()}", kind.Count)),
        ("items of columns, projects", plan.Items),
        ("quantities", plan.Quantities),
        ("tasks", plan.Assignments),
        ("documents cited", plan.Documents),
        ("notes", plan.Notes),
    ];

    private static IEnumerable<(string What, string Value)> Whole(SiteCounts counts)
    {
        yield return ("indicators", Number(counts.Indicators));
        yield return ("glossary terms", Number(counts.Terms));
        yield return ("documents cited", Number(counts.Documents));
        yield return ("sums that add up", Number(counts.SumsThatAddUp));
        yield return ("figures side by side", Number(counts.Relations.Where(relation => relation.Kind.Compares()).Sum(relation => relation.Count)));
        yield return ("absences proved", Number(counts.Absences));
        yield return ("conflicts", Number(counts.Conflicts));
        yield return ("conflicts not explained", counts.Unexplained.IsEmpty ? "0" : $"{Number(counts.Unexplained.Length)}: {string.Join(", ", counts.Unexplained)}");
    }

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
