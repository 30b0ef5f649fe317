using System.Collections.Immutable;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>A column item or a project of prose as published. <paramref name="Column"/> is the column's number, <paramref name="Group"/> the passage of the group heading.</summary>
public sealed record ProjectRecord(
    string Id,
    ProjectKind Kind,
    int? Column,
    string Plan,
    string? Number,
    string? Group,
    Bilingual Name,
    ImmutableArray<string> Owners,
    ImmutableArray<string> Jurisdictions,
    string Sector,
    ImmutableArray<QuantityRecord> Quantities,
    string Passage,
    ImmutableArray<int> Lines,
    string Quote,
    Bilingual Url)
{
    public static ProjectRecord Of(Project project) => new(
        project.Id.Value,
        project.Kind,
        project.Column,
        project.Plan.Value,
        project.Number,
        project.Group?.Value,
        project.Name,
        [.. project.Owners.Select(owner => owner.Organization.Value)],
        [.. project.Jurisdictions.Select(place => place.Value)],
        project.Sector.Value,
        [.. project.Quantities.Select(QuantityRecord.From)],
        project.Passage.Value,
        project.Quote.Lines.Array(),
        project.Quote.Source,
        PageUrls.Of(Routes.Project(project.Id)));
}

/// <summary>A quantity with the words that prove it: without its comparator "no less than 100" would read as 100.</summary>
public sealed record QuantityRecord(
    decimal Value,
    decimal? ValueHigh,
    string? Unit,
    string Comparator,
    QuantityRole Role,
    Bilingual Of,
    ImmutableArray<int> Lines,
    string Quote,
    ImmutableArray<int> MarkAt,
    string? QuoteEn,
    ImmutableArray<int>? MarkEnAt)
{
    internal static QuantityRecord From(Quantity quantity) => new(
        quantity.Value,
        quantity.ValueHigh,
        quantity.Unit,
        quantity.Comparator.Symbol(),
        quantity.Role,
        quantity.Of,
        quantity.Quote.Lines.Array(),
        quantity.Quote.Source,
        quantity.Quote.MarkArray(),
        quantity.English?.Text,
        quantity.English?.MarkArray());
}
