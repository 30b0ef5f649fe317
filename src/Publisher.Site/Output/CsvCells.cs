using System.Collections.Immutable;
using System.Globalization;

namespace Publisher.Site.Output;

/// <summary>How values stand in a cell of CSV.</summary>
public static class CsvCells
{
    public static string? Cell(this decimal? value) => value?.Cell();

    public static string Cell(this decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string? Cell(this int? value) => value?.Cell();

    public static string Cell(this int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Cell(this bool value) => value ? "true" : "false";

    public static string Cell(this IEnumerable<string?> values) => string.Join(';', values);

    public static string? Cell(this ImmutableArray<int>? values) => values?.Cell();

    public static string Cell(this ImmutableArray<int> values) => string.Join(';', values.Select(value => value.Cell()));
}
