using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>What a statement and a project's quantity have in common: a number in its printed unit, how it is compared, and the words that prove it.</summary>
public sealed record PrintedNumber(decimal Value, decimal? High, string? Unit, Comparator? Comparator, Quote Quote, string? Mark)
{
    /// <summary>Null for a statement in words.</summary>
    public static PrintedNumber? Of(Statement statement) =>
        statement.Value is { } value
            ? new(value, statement.ValueHigh, statement.Unit, statement.Comparator, statement.Quote, statement.Mark)
            : null;

    public static PrintedNumber Of(Quantity quantity) =>
        new(quantity.Value, quantity.ValueHigh, quantity.Unit, quantity.Comparator, quantity.Quote, Mark: null);

    /// <summary>The marked words, in Simplified.</summary>
    public ReadOnlySpan<char> Marked => Quote.Hans.AsSpan(Quote.MarkStart, Quote.MarkEnd - Quote.MarkStart);
}
