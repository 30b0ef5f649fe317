using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>Collects diagnostics of one reading, from any thread; given back in order of place and code.</summary>
public sealed class Findings
{
    private readonly ConcurrentBag<Diagnostic> all = [];

    public bool HasErrors => all.Any(diagnostic => diagnostic.Severity == Severity.Error);

    public void Error(string code, Place place, string message, string cure, string? source = null, int length = 1) =>
        all.Add(new Diagnostic(code, Severity.Error, place, message, cure, source, length));

    public void Warning(string code, Place place, string message, string cure) =>
        all.Add(new Diagnostic(code, Severity.Warning, place, message, cure));

    public ImmutableArray<Diagnostic> InOrder() =>
    [
        .. all.OrderBy(diagnostic => diagnostic.Place)
            .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
