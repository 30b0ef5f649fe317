using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Api;

/// <summary>Two-number arrays of the API: [first, last] of lines, [from, to] of years, [start, end) of a mark in its quote.</summary>
public static class Spans
{
    public static ImmutableArray<int> Array(this LineSpan lines) => [lines.First, lines.Last];

    public static ImmutableArray<int> Array(this Period period) => [period.From, period.To];

    public static ImmutableArray<int> MarkArray(this Quote quote) => [quote.MarkStart, quote.MarkEnd];

    public static ImmutableArray<int> MarkArray(this EnglishQuote quote) => [quote.MarkStart, quote.MarkEnd];
}
