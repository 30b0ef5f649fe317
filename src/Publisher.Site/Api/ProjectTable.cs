using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Wording;

namespace Publisher.Site.Api;

/// <summary>projects.csv: the fields of a project under the same names. Each `quantities_` cell lists one part of all quantities in the same order, an empty place where a part is null.</summary>
public static class ProjectTable
{
    public static CsvTable<ProjectRecord> In(ImmutableArray<Language> languages) => new(
    [
        new("id", record => record.Id),
        new("kind", record => record.Kind.Word()),
        new("column", record => record.Column.Cell()),
        new("plan", record => record.Plan),
        new("number", record => record.Number),
        new("group", record => record.Group),
        .. CsvTexts.Of<ProjectRecord>(languages, "name", record => record.Name),
        .. CsvTexts.Of<ProjectRecord>(languages, "purpose", record => record.Purpose),
        new("owners", record => record.Owners.Cell()),
        new("jurisdictions", record => record.Jurisdictions.Cell()),
        new("sector", record => record.Sector),
        new("time_from", record => (record.Time?.From).Cell()),
        new("time_to", record => (record.Time?.To).Cell()),
        new("time_due", record => record.Time?.Due),
        new("time_as", record => record.Time?.As),
        new("time_asEn", record => record.Time?.AsEn),
        new("time_passage", record => record.Time?.Passage),
        new("state", record => record.State?.Word()),
        new("stateAs", record => record.StateAs),
        new("stateAsEn", record => record.StateAsEn),
        new("funding_kind", record => record.Funding.Select(funding => funding.Kind.Word()).Cell()),
        new("funding_statement", record => record.Funding.Select(funding => funding.Statement).Cell()),
        new("funding_amount", record => record.Funding.Select(funding => funding.Amount).Cell()),
        new("funding_as", record => record.Funding.Select(funding => funding.As).Cell()),
        new("funding_asEn", record => record.Funding.Select(funding => funding.AsEn).Cell()),
        new("same", record => record.Same.Select(same => same.Project).Cell()),
        new("same_as", record => record.Same.Select(same => same.As).Cell()),
        new("same_asEn", record => record.Same.Select(same => same.AsEn).Cell()),
        new("same_sameAs", record => record.Same.Select(same => same.SameAs).Cell()),
        new("same_sameAsEn", record => record.Same.Select(same => same.SameAsEn).Cell()),
        new("quantities_value", record => Each(record, quantity => quantity.Value.Cell())),
        new("quantities_valueHigh", record => Each(record, quantity => quantity.ValueHigh.Cell())),
        new("quantities_unit", record => Each(record, quantity => quantity.Unit)),
        new("quantities_comparator", record => Each(record, quantity => quantity.Comparator)),
        new("quantities_role", record => Each(record, quantity => quantity.Role.Word())),
        new("quantities_per", record => Each(record, quantity => quantity.Per?.Word())),
        new("quantities_each", record => Each(record, quantity => quantity.Each.Cell())),
        .. CsvTexts.Each<ProjectRecord>(languages, "quantities_of", (record, one) => Each(record, quantity => one(quantity.Of))),
        new("quantities_quote", record => Each(record, quantity => quantity.Quote)),
        new("quantities_quoteEn", record => Each(record, quantity => quantity.QuoteEn)),
        new("passage", record => record.Passage),
        new("line_first", record => record.Lines[0].Cell()),
        new("line_last", record => record.Lines[1].Cell()),
        new("quote", record => record.Quote),
        .. CsvTexts.Of<ProjectRecord>(languages, "url", record => record.Url),
    ]);

    private static string Each(ProjectRecord record, Func<QuantityRecord, string?> part) => record.Quantities.Select(part).Cell();
}
