using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Plans;

/// <summary>A stretch of a passage's text; with the statements whose figure it is, if it is one.</summary>
public readonly record struct TextRun(string Text, ImmutableArray<Statement> Figure);

/// <summary>The text of a passage, or of a cell of its table, cut where the figures of statements stand.</summary>
public static class MarkedText
{
    /// <summary><paramref name="text"/> in either script: both are cut at the same places.</summary>
    public static ImmutableArray<TextRun> Of(string text, ImmutableArray<Statement> statements, CellPosition? cell)
    {
        ImmutableArray<TextRun>.Builder runs = ImmutableArray.CreateBuilder<TextRun>();
        int written = 0;
        foreach (IGrouping<(int Start, int End), Statement> figure in
            from statement in statements
            where statement.Quote.Cell == cell
            group statement by Span(statement.Quote) into figures
            orderby figures.Key.Start, figures.Key.End
            select figures)
        {
            (int start, int end) = figure.Key;
            if (start < written || end > text.Length)
                continue;
            if (start > written)
                runs.Add(new TextRun(text[written..start], []));
            runs.Add(new TextRun(text[start..end], [.. figure]));
            written = end;
        }
        if (written < text.Length)
            runs.Add(new TextRun(text[written..], []));
        return runs.ToImmutable();
    }

    private static (int Start, int End) Span(Quote quote) => (quote.Start + quote.MarkStart, quote.Start + quote.MarkEnd);
}
