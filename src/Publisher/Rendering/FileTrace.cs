using System.Collections.Immutable;
using Publisher.Checking;

namespace Publisher.Rendering;

/// <summary>What is kept of a data file: where its `url` fields lead, and the names it promises to keep (keys of a JSON Schema, columns of a CSV).</summary>
public sealed record FileTrace(string Path, ImmutableArray<Address> Targets, ImmutableArray<string> Names)
{
    public string Url => $"/{Path}";
}
