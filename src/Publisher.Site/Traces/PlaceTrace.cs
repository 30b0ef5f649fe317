using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Site.Absences;

namespace Publisher.Site.Traces;

/// <summary>
/// A place beside the area above it: <paramref name="Rows"/> where the place's plans, or the area's about the place, say something; <paramref name="Without"/> what may be said where only the area's plans do.
/// </summary>
public sealed record PlaceTrace(Jurisdiction Place, Jurisdiction Over, ImmutableArray<TraceRow> Rows, ImmutableArray<PlaceWithout> Without);
