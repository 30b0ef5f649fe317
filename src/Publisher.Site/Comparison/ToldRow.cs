using Publisher.Site.Charts;

namespace Publisher.Site.Comparison;

/// <summary>An indicator of two places in sentences: those that compare figures, and those that say why two are not compared; and the charts of the figures.</summary>
internal sealed record ToldRow(PairRow Row, string[] Compared, string[] Refused, IReadOnlyList<Chart> Charts)
{
    public static ToldRow Of(PairRow row, PairComparisonPage page, FindingWording wording)
    {
        (bool IsComparison, string Sentence)[] told = [.. row.Findings.Zip(wording.Sentences(row.Indicator, row.Findings, page.One, page.Two), (finding, sentence) => (finding.IsComparison, sentence))];
        string[] compared = Sentences(isComparison: true);
        return new(row, compared, Sentences(isComparison: false), compared.Length == 0 ? [] : page.Charts(row.Indicator));

        string[] Sentences(bool isComparison) => [.. told.Where(one => one.IsComparison == isComparison).Select(one => one.Sentence).Distinct(StringComparer.Ordinal)];
    }
}
