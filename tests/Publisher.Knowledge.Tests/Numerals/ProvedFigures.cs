using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Tests.Numerals;

/// <summary>Where the figures of statements and project quantities stand.</summary>
public sealed class ProvedFigures
{
    private readonly ILookup<(string Plan, string Passage, (int, int)? Cell), (int Start, int End)> figures;

    public ProvedFigures(KnowledgeBase knowledge)
    {
        IEnumerable<(string, string, Quote)> quotes =
        [
            .. knowledge.Statements.Select(statement => (statement.Plan.Value, statement.Passage.Value, statement.Quote)),
            .. knowledge.Projects.SelectMany(project => project.Quantities.Select(quantity => (project.Plan.Value, project.Passage.Value, quantity.Quote))),
        ];
        figures = quotes.ToLookup(
            quote => (quote.Item1, quote.Item2, Cell(quote.Item3)),
            quote => (quote.Item3.Start + quote.Item3.MarkStart, quote.Item3.Start + quote.Item3.MarkEnd));
    }

    public bool Hold(SeedNumeral numeral) =>
        figures[(numeral.Plan, numeral.Passage, numeral.Cell)].Any(figure => figure.Start < numeral.End && numeral.Start < figure.End);

    private static (int, int)? Cell(Quote quote) => quote.Cell is { } cell ? (cell.Row, cell.Column) : null;
}
