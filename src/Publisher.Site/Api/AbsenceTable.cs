using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;

namespace Publisher.Site.Api;

/// <summary>absent.csv: the fields of an absence under the same names.</summary>
public static class AbsenceTable
{
    public static CsvTable<AbsenceRecord> In(ImmutableArray<Language> languages) => new(
    [
        new("indicator", record => record.Indicator),
        new("plan", record => record.Plan),
        new("jurisdiction", record => record.Jurisdiction),
        new("words", record => record.Words.Cell()),
        new("confirmed", record => record.Confirmed),
        .. CsvTexts.Of<AbsenceRecord>(languages, "url", record => record.Url),
    ]);
}
