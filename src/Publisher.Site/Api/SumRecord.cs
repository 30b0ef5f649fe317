using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>
/// A whole and its parts as a plan gives them. <paramref name="Total"/> is null where the whole is one by nature (shares of 100). <paramref name="Items"/> are printed things a total
/// counts. <paramref name="Expected"/> and <paramref name="Computed"/> are in <paramref name="Unit"/>.
/// </summary>
public sealed record SumRecord(
    string Id,
    string Plan,
    string Passage,
    string? Total,
    ImmutableArray<string> Parts,
    ImmutableArray<string> Items,
    string Words,
    decimal Expected,
    decimal Computed,
    string Unit,
    bool AddsUp,
    Bilingual Url)
{
    public static SumRecord Of(Sum sum, KnowledgeBase knowledge) => new(
        sum.Id.Value,
        sum.Plan.Value,
        sum.Passage.Value,
        sum.Total?.Value,
        [.. sum.Parts.Select(part => part.Value)],
        sum.Items,
        sum.Words,
        sum.Expected,
        sum.Computed,
        sum.Unit,
        sum.AddsUp,
        PageUrls.Of(knowledge, Routes.Discrepancies, sum.Id.Value));
}
