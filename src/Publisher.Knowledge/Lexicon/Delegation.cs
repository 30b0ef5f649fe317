using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;

namespace Publisher.Knowledge.Lexicon;

/// <summary>The printed words that hand a target down, and those that name who sets it.</summary>
public sealed record Delegation(ImmutableArray<string> Printed, ImmutableArray<Body> Bodies);

/// <summary>What the plans call a level above: 国家, 自治区.</summary>
public sealed record Body(JurisdictionId Jurisdiction, ImmutableArray<string> Printed);
