namespace Publisher.Site.Api;

/// <summary>absent.csv: the fields of an absence under the same names.</summary>
public static class AbsenceTable
{
    public static CsvTable<AbsenceRecord> Table { get; } = new(
    [
        new("indicator", record => record.Indicator),
        new("plan", record => record.Plan),
        new("jurisdiction", record => record.Jurisdiction),
        new("words", record => record.Words.Cell()),
        new("confirmed", record => record.Confirmed),
        new("url_zh", record => record.Url.Zh),
        new("url_en", record => record.Url.En),
    ]);
}
