namespace Publisher.Site.Api;

/// <summary>statements.csv: the fields of a statement under the same names, texts and URLs by language, lines as first and last.</summary>
public static class StatementTable
{
    public static CsvTable<StatementRecord> Table { get; } = new(
    [
        new("id", record => record.Id),
        new("indicator", record => record.Indicator),
        new("jurisdiction", record => record.Jurisdiction),
        new("plan", record => record.Plan),
        new("kind", record => record.Kind.Word()),
        new("force", record => record.Force?.Word()),
        new("measure", record => record.Measure.Word()),
        new("direction", record => record.Direction?.Word()),
        new("value", record => record.Value.Cell()),
        new("valueHigh", record => record.ValueHigh.Cell()),
        new("text_zh", record => record.Text?.Zh),
        new("text_en", record => record.Text?.En),
        new("unit", record => record.Unit),
        new("comparator", record => record.Comparator),
        new("qualifiers", record => record.Qualifiers.Cell()),
        new("effort", record => record.Effort),
        new("binding", record => record.Binding?.Word()),
        new("tier", record => record.Tier?.Word()),
        new("scope", record => record.Scope),
        new("variant", record => record.Variant),
        new("year", record => record.Year.Cell()),
        new("period", record => record.Period.Cell()),
        new("baseYear", record => record.BaseYear.Cell()),
        new("delegatedBy", record => record.DelegatedBy.Cell()),
        new("mark", record => record.Mark),
        new("doubtful", record => record.Doubtful.Cell()),
        new("passage", record => record.Passage),
        new("line_first", record => record.Lines[0].Cell()),
        new("line_last", record => record.Lines[1].Cell()),
        new("quote", record => record.Quote),
        new("quoteHans", record => record.QuoteHans),
        new("markAt", record => record.MarkAt.Cell()),
        new("quoteEn", record => record.QuoteEn),
        new("markEnAt", record => record.MarkEnAt.Cell()),
        new("row_zh", record => record.Row?.Zh),
        new("row_en", record => record.Row?.En),
        new("column_zh", record => record.Column?.Zh),
        new("column_en", record => record.Column?.En),
        new("url_zh", record => record.Url.Zh),
        new("url_en", record => record.Url.En),
    ]);
}
