using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>An indicator; <typeparamref name="TStatement"/> is the id of a statement in the list of all indicators, the statement itself in the indicator's own file.</summary>
public sealed record IndicatorRecord<TStatement>(
    string Id,
    Bilingual Name,
    string Sector,
    IndicatorKind Kind,
    string? Unit,
    Aim Aim,
    Bilingual Definition,
    ImmutableArray<IndicatorRemarkRecord> Remarks,
    ImmutableArray<VariantRecord> Variants,
    ImmutableArray<IndicatorLinkRecord> Related,
    ImmutableArray<IndicatorLinkRecord> Differs,
    ImmutableArray<TStatement> Statements,
    Bilingual Url);

public sealed record IndicatorRemarkRecord(string Plan, Bilingual Text);

public sealed record VariantRecord(string Id, Bilingual Name);

public sealed record IndicatorLinkRecord(string Indicator, Bilingual Why);

public static class IndicatorRecords
{
    public static IndicatorRecord<string> Listed(Indicator indicator, KnowledgeBase knowledge) =>
        Of(indicator, [.. indicator.Statements.Select(statement => statement.Id.Value)], knowledge);

    public static IndicatorRecord<StatementRecord> Whole(Indicator indicator, KnowledgeBase knowledge) =>
        Of(indicator, [.. indicator.Statements.Select(statement => StatementRecord.Of(statement, knowledge))], knowledge);

    private static IndicatorRecord<T> Of<T>(Indicator indicator, ImmutableArray<T> statements, KnowledgeBase knowledge) => new(
        indicator.Id.Value,
        indicator.Name,
        indicator.Sector.Value,
        indicator.Kind,
        indicator.Unit,
        indicator.Aim,
        indicator.Definition,
        [.. indicator.Remarks.Select(remark => new IndicatorRemarkRecord(remark.Plan.Value, remark.Text))],
        [.. indicator.Variants.Select(variant => new VariantRecord(variant.Id.Value, variant.Name))],
        [.. indicator.Related.Select(LinkOf)],
        [.. indicator.Differs.Select(LinkOf)],
        statements,
        PageUrls.Of(knowledge, Routes.Indicator(indicator.Id)));

    private static IndicatorLinkRecord LinkOf(IndicatorLink link) => new(link.Indicator.Value, link.Why);
}
