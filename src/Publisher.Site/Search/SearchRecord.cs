using System.Collections.Immutable;

namespace Publisher.Site.Search;

/// <summary>
/// What can be found on one page, or at one place in it. Lines of <paramref name="Zh"/> and <paramref name="En"/> are separate texts: no match runs over a
/// line end. The first line of everything but a passage or a note is its title. <paramref name="Url"/> leads to the language of the file the record stands in.
/// </summary>
public sealed record SearchRecord(
    SearchKind Kind,
    string Id,
    string Url,
    string? Zh,
    string? En,
    SearchFacets Facets);

public enum SearchKind
{
    Passage,
    Indicator,
    Statement,
    Project,
    Organization,
    Jurisdiction,
    Glossary,
    Note,
}

/// <summary>What results can be narrowed by; what a kind of record lacks is null. <paramref name="Type"/> is the kind within the kind: heading, measure, target, company.</summary>
public sealed record SearchFacets(
    string? Plan = null,
    ImmutableArray<string>? Jurisdictions = null,
    string? Sector = null,
    string? Type = null);
