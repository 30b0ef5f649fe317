using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Names;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Organizations;

public sealed record Organization(
    OrganizationId Id,
    Bilingual Name,
    OrganizationKind Kind,
    JurisdictionId Jurisdiction,
    bool Unofficial,
    ImmutableArray<string> Printed)
{
    public OtherNames OtherNames { get; init; } = OtherNames.None;
}

public enum OrganizationKind
{
    Company,
    Department,
    Government,
    Park,
    Other,
}
