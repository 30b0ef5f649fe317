using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Output;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>Exactly what is drawn: a line for each statement, with its printed figure.</summary>
internal static class DrawnCsv
{
    public static ReadOnlyMemory<byte> Of(Graphic graphic, KnowledgeBase knowledge, Language language) =>
        new CsvTable<Statement>([.. Fields<Statement>(statement => statement, knowledge, language)]).Csv(graphic.Statements);

    public static ImmutableArray<CsvField<T>> Fields<T>(Func<T, Statement> statement, KnowledgeBase knowledge, Language language) =>
    [
        new("statement", line => statement(line).Id.Value),
        new("indicator", line => statement(line).Indicator.Value),
        new("jurisdiction", line => statement(line).Jurisdiction.Value),
        new("place", line => knowledge.Jurisdiction(statement(line).Jurisdiction).Name[language]),
        new("kind", line => statement(line).Kind.Word()),
        new("year", line => statement(line).Year.Cell()),
        new("period", line => statement(line).Period is { } period ? $"{period.From.Cell()};{period.To.Cell()}" : null),
        new("comparator", line => statement(line).Comparator?.Symbol()),
        new("value", line => statement(line).Value.Cell()),
        new("valueHigh", line => statement(line).ValueHigh.Cell()),
        new("unit", line => statement(line).Unit),
        new("effort", line => statement(line).Effort?.Printed),
        new("qualifiers", line => statement(line).Qualifiers.Select(qualifier => qualifier.Printed).Cell()),
        new("plan", line => statement(line).Plan.Value),
        new("line_first", line => statement(line).Quote.Lines.First.Cell()),
        new("line_last", line => statement(line).Quote.Lines.Last.Cell()),
        new("url", line => Routes.StatementUrl(statement(line), language)),
    ];
}
