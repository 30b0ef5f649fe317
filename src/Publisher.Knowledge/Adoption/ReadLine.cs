namespace Publisher.Knowledge.Adoption;

/// <summary>A line with what it looks like; <paramref name="Ordinal"/> is its number where it bears one, <paramref name="Body"/> where the text after the number begins in it.</summary>
public sealed record ReadLine(SeedLine Line, LineKind Kind, int? Ordinal, int Body);
