namespace Publisher.Tests.Building;

/// <summary>Tests that read the parsed pages of the real site: one after the other, beside all others.</summary>
[CollectionDefinition(nameof(RealPages))]
public sealed class RealPages;
