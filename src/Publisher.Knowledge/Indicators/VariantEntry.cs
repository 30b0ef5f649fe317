using System.Collections.Immutable;

namespace Publisher.Knowledge.Indicators;

/// <summary>A variant with the printed forms one of which its statements must show, if any are named.</summary>
public sealed record VariantEntry(Variant Variant, ImmutableArray<string> Printed);
