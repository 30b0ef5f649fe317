using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Output;

namespace Publisher.Site.Charts;

/// <summary>What a chart draws, with the value of each figure on the axis.</summary>
internal static class ChartCsv
{
    public static ReadOnlyMemory<byte> Of(Chart chart, KnowledgeBase knowledge, Language language)
    {
        (string unit, decimal factor) = AxisUnits.Shown(chart, knowledge, language);
        CsvTable<Line> table = new(
        [
            .. DrawnCsv.Fields<Line>(line => line.Statement, knowledge, language),
            new("axisValue", line => Axis.Plain(line.Mark.Value * factor).Cell()),
            new("axisValueHigh", line => line.Mark.High is { } high ? Axis.Plain(high * factor).Cell() : null),
            new("axisUnit", _ => unit),
        ]);
        return table.Csv(chart.Marks.SelectMany(mark => mark.Statements.Select(statement => new Line(mark, statement))));
    }

    private sealed record Line(ChartMark Mark, Statement Statement);
}
