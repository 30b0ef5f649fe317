using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Jurisdictions;

public sealed record Jurisdiction(
    JurisdictionId Id,
    Bilingual Name,
    JurisdictionKind Kind,
    JurisdictionId? Parent,
    ImmutableArray<string> Printed);

public enum JurisdictionKind
{
    Country,
    Region,
    City,
    League,
    District,
    County,
    Banner,
    FunctionalZone,
}
