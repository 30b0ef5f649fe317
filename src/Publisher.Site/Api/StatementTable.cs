using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Wording;

namespace Publisher.Site.Api;

/// <summary>statements.csv: the fields of a statement under the same names, texts and URLs by language, lines as first and last.</summary>
public static class StatementTable
{
    public static CsvTable<StatementRecord> In(ImmutableArray<Language> languages) => new(
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
        .. CsvTexts.Of<StatementRecord>(languages, "text", record => record.Text),
        .. CsvTexts.Each<StatementRecord>(languages, "subjects", (record, one) => record.Subjects.Select(subject => one(new(subject.Zh, subject.En))).Cell()),
        new("subjects_indicator", record => record.Subjects.Select(subject => subject.Indicator).Cell()),
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
        .. CsvTexts.Of<StatementRecord>(languages, "row", record => record.Row),
        .. CsvTexts.Of<StatementRecord>(languages, "column", record => record.Column),
        .. CsvTexts.Of<StatementRecord>(languages, "url", record => record.Url),
    ]);
}
