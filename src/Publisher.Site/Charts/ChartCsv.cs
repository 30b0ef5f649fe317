using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Output;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>Exactly what a chart draws: a line for each statement, with its printed figure, its value on the axis and the number of its band.</summary>
internal static class ChartCsv
{
    public static ReadOnlyMemory<byte> Of(Chart chart, KnowledgeBase knowledge, Language language)
    {
        (string unit, decimal factor) = AxisUnits.Shown(chart, knowledge, language);
        CsvTable<Line> table = new(
        [
            new("statement", line => line.Statement.Id.Value),
            new("indicator", line => line.Statement.Indicator.Value),
            new("jurisdiction", line => line.Statement.Jurisdiction.Value),
            new("place", line => knowledge.Jurisdiction(line.Statement.Jurisdiction).Name[language]),
            new("kind", line => line.Statement.Kind.Word()),
            new("year", line => line.Statement.Year.Cell()),
            new("period", line => line.Statement.Period is { } period ? $"{period.From.Cell()};{period.To.Cell()}" : null),
            new("comparator", line => line.Statement.Comparator?.Symbol()),
            new("value", line => line.Statement.Value.Cell()),
            new("valueHigh", line => line.Statement.ValueHigh.Cell()),
            new("unit", line => line.Statement.Unit),
            new("effort", line => line.Statement.Effort?.Printed),
            new("qualifiers", line => line.Statement.Qualifiers.Select(qualifier => qualifier.Printed).Cell()),
            new("plan", line => line.Statement.Plan.Value),
            new("line_first", line => line.Statement.Quote.Lines.First.Cell()),
            new("line_last", line => line.Statement.Quote.Lines.Last.Cell()),
            new("url", line => Routes.StatementUrl(line.Statement, language)),
            new("axisValue", line => Axis.Plain(line.Mark.Value * factor).Cell()),
            new("axisValueHigh", line => line.Mark.High is { } high ? Axis.Plain(high * factor).Cell() : null),
            new("axisUnit", _ => unit),
            new("band", line => line.Band.ToString(CultureInfo.InvariantCulture)),
        ]);
        return table.Csv(
            from band in chart.Bands.Index()
            from place in band.Item.Places
            from mark in place.Marks
            from statement in mark.Statements
            select new Line(band.Index + 1, mark, statement));
    }

    private sealed record Line(int Band, ChartMark Mark, Statement Statement);
}
