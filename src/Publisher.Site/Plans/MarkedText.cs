using System.Collections.Immutable;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;
using Publisher.Site.Terms;

namespace Publisher.Site.Plans;

/// <summary>A stretch of a passage's text; with the statements whose figure it is, or the glossary term it is, if it is one.</summary>
public readonly record struct TextRun(string Text, ImmutableArray<Statement> Figure, TermId? Term = null);

/// <summary>The text of a passage, or of a cell of its table, cut where the figures of statements and the terms of the glossary stand.</summary>
public static class MarkedText
{
    /// <summary><paramref name="text"/> in either script: both are cut at the same places.</summary>
    public static ImmutableArray<TextRun> Of(string text, ImmutableArray<Statement> statements, CellPosition? cell, ImmutableArray<TermSpan> terms = default) =>
        Of(text, statements, cell, statement => Span(statement.Quote), terms);

    /// <summary><paramref name="text"/> in English: cut where the clauses of the statements mark their figures.</summary>
    public static ImmutableArray<TextRun> OfEnglish(string text, ImmutableArray<Statement> statements, CellPosition? cell, ImmutableArray<TermSpan> terms = default) =>
        Of(text, [.. statements.Where(statement => statement.English is not null)], cell, statement => Span(statement.English!), terms);

    private static ImmutableArray<TextRun> Of(
        string text, ImmutableArray<Statement> statements, CellPosition? cell, Func<Statement, (int Start, int End)> span, ImmutableArray<TermSpan> terms)
    {
        ImmutableArray<TextRun>.Builder runs = ImmutableArray.CreateBuilder<TextRun>();
        int written = 0;
        foreach (IGrouping<(int Start, int End), Statement> figure in
            from statement in statements
            where statement.Quote.Cell == cell
            group statement by span(statement) into figures
            orderby figures.Key.Start, figures.Key.End
            select figures)
        {
            (int start, int end) = figure.Key;
            if (start < written || end > text.Length)
                continue;
            AddPlain(runs, text, written, start, terms);
            runs.Add(new TextRun(text[start..end], [.. figure]));
            written = end;
        }
        AddPlain(runs, text, written, text.Length, terms);
        return runs.ToImmutable();
    }

    /// <summary>Whether a stretch of a passage touches the figure of a statement.</summary>
    public static bool IsFigure(ImmutableArray<Statement> statements, int start, int end) =>
        statements.Any(statement => statement.Quote.Cell is null && Span(statement.Quote) is var figure && start < figure.End && figure.Start < end);

    private static void AddPlain(ImmutableArray<TextRun>.Builder runs, string text, int start, int end, ImmutableArray<TermSpan> terms)
    {
        int written = start;
        foreach (TermSpan term in terms.IsDefault ? [] : terms)
        {
            if (term.Start < written || term.End > end)
                continue;
            if (term.Start > written)
                runs.Add(new TextRun(text[written..term.Start], []));
            runs.Add(new TextRun(text[term.Start..term.End], [], term.Term));
            written = term.End;
        }
        if (written < end)
            runs.Add(new TextRun(text[written..end], []));
    }

    private static (int Start, int End) Span(EnglishQuote clause) => (clause.Start + clause.MarkStart, clause.Start + clause.MarkEnd);

    private static (int Start, int End) Span(Quote quote) => (quote.Start + quote.MarkStart, quote.Start + quote.MarkEnd);
}
