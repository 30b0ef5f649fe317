namespace Publisher.Knowledge.Diagnostics;

/// <summary>
/// One finding for a maintainer: what is wrong, where, and what to do about it.
/// <paramref name="Source"/> is the sentence of the seed it is about, if any.
/// </summary>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    Place Place,
    string Message,
    string Cure,
    string? Source = null,
    int Length = 1);
