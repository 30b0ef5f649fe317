using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>All that a chart says of a figure: statements that are equal here are one wording of it.</summary>
internal readonly record struct DrawnReading(
    KindFamily Family,
    int? Year,
    Period? Period,
    bool Before,
    decimal? Value,
    decimal? High,
    string? Unit,
    Comparator? Comparator,
    string? Effort,
    string Qualifiers)
{
    public static DrawnReading Of(Statement statement, WordList words) => new(
        statement.Kind.Family(),
        statement.Year,
        statement.Period,
        TimeWording.IsBefore(statement, words),
        statement.Value,
        statement.ValueHigh,
        statement.Unit,
        statement.Comparator,
        statement.Effort?.Printed,
        string.Join(' ', statement.Qualifiers));
}
