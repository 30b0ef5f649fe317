using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Proof;

/// <summary>Where the records of one file and their parts are written, and the ids it gives.</summary>
internal sealed record WrittenPlaces(ImmutableArray<KeyValuePair<string, Place>> Parts, ImmutableArray<KeyValuePair<(string What, string Id), Place>> Given);
