using System.Collections.Immutable;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>Statements that disagree or stand beside each other; <paramref name="Explanation"/> is null until an editor has written it.</summary>
public sealed record DiscrepancyRecord(
    string Id,
    DiscrepancyType Type,
    string Kind,
    string Indicator,
    ImmutableArray<string> Statements,
    Bilingual? Explanation,
    Bilingual Url)
{
    public static DiscrepancyRecord Of(Discrepancy discrepancy) => new(
        discrepancy.Id.Value,
        discrepancy.Type,
        discrepancy.Kind,
        discrepancy.Indicator.Value,
        [.. discrepancy.Statements.Select(statement => statement.Value)],
        discrepancy.Explanation,
        PageUrls.Of(Routes.Discrepancies, discrepancy.Id.Value));
}
