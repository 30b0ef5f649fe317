using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>What a statement and a project's quantity have in common: a number in its printed unit, how it is compared, and the words that prove it.</summary>
public sealed record PrintedNumber(decimal Value, decimal? High, string? Unit, Comparator? Comparator, Quote Quote, string? Mark)
{
    /// <summary>Null for a statement in words.</summary>
    public static PrintedNumber? Of(Statement statement) =>
        statement.Value is { } value
            ? new(WithDecimals(value, statement.Quote), statement.ValueHigh, statement.Unit, statement.Comparator, statement.Quote, statement.Mark)
            : null;

    public static PrintedNumber Of(Quantity quantity) =>
        new(WithDecimals(quantity.Value, quantity.Quote), quantity.ValueHigh, quantity.Unit, quantity.Comparator, quantity.Quote, Mark: null);

    /// <summary>The zeros the plan prints after the point, which the content may leave out: 45.50 stays 45.50.</summary>
    private static decimal WithDecimals(decimal value, Quote quote)
    {
        ReadOnlySpan<char> marked = quote.Hans.AsSpan(quote.MarkStart, quote.MarkEnd - quote.MarkStart);
        int point = marked.IndexOf('.');
        int printed = 0;
        for (int at = point + 1; point >= 0 && at < marked.Length && char.IsAsciiDigit(marked[at]); at++)
            printed++;
        for (int scale = value.Scale; scale < printed; scale++)
            value *= 1.0m;
        return value;
    }

    /// <summary>The marked words, in Simplified.</summary>
    public ReadOnlySpan<char> Marked => Quote.Hans.AsSpan(Quote.MarkStart, Quote.MarkEnd - Quote.MarkStart);
}
