using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;

namespace Publisher.Site.Comparison;

/// <summary>The table of a page of two places as CSV: the id and the name of each indicator, a column for each place, how the first stands to the second.</summary>
public static class PairTable
{
    public static ReadOnlyMemory<byte> Csv(PairComparisonPage page, Language language)
    {
        KnowledgeBase knowledge = page.Knowledge;
        FindingWording wording = new(knowledge, language);
        CsvTable<PairRow> table = new(
        [
            new("id", row => row.Indicator.Id.Value),
            new("indicator", row => row.Indicator.Name[language]),
            new(page.One.Id.Value, row => CellWording.Plain(row.One, knowledge, language)),
            new(page.Two.Id.Value, row => CellWording.Plain(row.Two, knowledge, language)),
            new("relation", row => string.Join(" | ", row.Findings.Select(wording.Relation).Distinct(StringComparer.Ordinal))),
        ]);
        return table.Csv(page.Sectors.SelectMany(sector => sector.Shared).Select(page.Row));
    }
}
