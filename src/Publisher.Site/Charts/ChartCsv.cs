using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Routing;

namespace Publisher.Site.Charts;

/// <summary>Exactly what a chart draws: a line for each statement, with the printed figure and its value on the axis.</summary>
public static class ChartCsv
{
    public static ReadOnlyMemory<byte> Of(Chart chart, KnowledgeBase knowledge, Language language) =>
        Table(chart, knowledge, language).Csv(chart.Places.SelectMany(place => place.Marks).SelectMany(mark => mark.Statements.Select(statement => new Line(mark, statement))));

    private static CsvTable<Line> Table(Chart chart, KnowledgeBase knowledge, Language language)
    {
        (string unit, decimal factor) = AxisUnits.Shown(chart, knowledge, language);
        return new(
        [
            new("statement", line => line.Statement.Id.Value),
            new("jurisdiction", line => line.Statement.Jurisdiction.Value),
            new("place", line => knowledge.Jurisdiction(line.Statement.Jurisdiction).Name[language]),
            new("kind", line => line.Statement.Kind.Word()),
            new("year", line => line.Statement.Year.Cell()),
            new("period", line => line.Statement.Period is { } period ? $"{period.From};{period.To}" : null),
            new("comparator", line => line.Mark.Comparator.Symbol()),
            new("value", line => line.Statement.Value.Cell()),
            new("valueHigh", line => line.Statement.ValueHigh.Cell()),
            new("unit", line => line.Statement.Unit),
            new("effort", line => line.Statement.Effort),
            new("qualifiers", line => line.Statement.Qualifiers.Cell()),
            new("axisValue", line => Axis.Plain(line.Mark.Value * factor).Cell()),
            new("axisValueHigh", line => line.Mark.High is { } high ? Axis.Plain(high * factor).Cell() : null),
            new("axisUnit", _ => unit),
            new("plan", line => line.Statement.Plan.Value),
            new("line_first", line => line.Statement.Quote.Lines.First.Cell()),
            new("line_last", line => line.Statement.Quote.Lines.Last.Cell()),
            new("url", line => Routes.StatementUrl(line.Statement, language)),
        ]);
    }

    private sealed record Line(ChartMark Mark, Statement Statement);
}
