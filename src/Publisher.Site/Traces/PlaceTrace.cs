using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;

namespace Publisher.Site.Traces;

/// <summary>
/// A place beside the area above it: <paramref name="Rows"/> where the place's plans, or the area's about the place, say something; <paramref name="NotFound"/> where only the area's plans do.
/// </summary>
public sealed record PlaceTrace(Jurisdiction Place, Jurisdiction Over, ImmutableArray<TraceRow> Rows, ImmutableArray<TraceRow> NotFound);
