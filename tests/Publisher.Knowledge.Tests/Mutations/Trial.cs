using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>What came of one mutation: the errors it caused and the file they should name.</summary>
public sealed record Trial(string Id, string What, string Record, string File, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>Whether the proof failed: an error of the families of statements or projects, in the file of the record.</summary>
    public bool Killed => Errors.Any(error => error.Place.File == File && (error.Code.StartsWith("OCP02", StringComparison.Ordinal) || error.Code.StartsWith("OCP03", StringComparison.Ordinal)));

    public override string ToString() => $"{What}: {Id} {(Errors.IsEmpty ? "" : Errors[0].Code)} {Record}";
}
