using System.Collections.Immutable;
using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>
/// Statements that disagree or stand beside each other; <paramref name="Explanation"/> is null until an editor has written it. Of a relation, <paramref name="Own"/> stand as
/// <paramref name="Kind"/> says to <paramref name="Other"/>; <paramref name="Basis"/> says what stands beside what, <paramref name="Places"/> of which places the own side is,
/// <paramref name="Reasons"/> why they are not compared.
/// </summary>
public sealed record DiscrepancyRecord(
    string Id,
    DiscrepancyType Type,
    string Kind,
    string Indicator,
    ImmutableArray<string> Statements,
    Bilingual? Explanation,
    string? Basis,
    ImmutableArray<string> Places,
    ImmutableArray<string> Own,
    ImmutableArray<string> Other,
    ImmutableArray<string> Reasons,
    Bilingual Url)
{
    public static DiscrepancyRecord Of(Discrepancy discrepancy, KnowledgeBase knowledge) => new(
        discrepancy.Id.Value,
        discrepancy.Type,
        discrepancy.Kind,
        discrepancy.Indicator.Value,
        [.. discrepancy.Statements.Select(statement => statement.Value)],
        discrepancy.Explanation,
        discrepancy.Relation is { } of ? Word(of.Basis) : null,
        [.. discrepancy.Relation?.Places.Select(place => place.Value) ?? []],
        [.. discrepancy.Relation?.Own.Select(statement => statement.Value) ?? []],
        [.. discrepancy.Relation?.Other.Select(statement => statement.Value) ?? []],
        [.. discrepancy.Relation?.Reasons.Select(Word) ?? []],
        PageUrls.Of(knowledge, RegisterPages.PageOf(discrepancy, knowledge), discrepancy.Id.Value));

    /// <summary>baseYear, laterPlan: as the other enumerations of the data are written.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
