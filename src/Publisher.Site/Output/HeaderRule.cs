namespace Publisher.Site.Output;

/// <summary>A rule of `_headers`: the headers of every path that matches (`/*`, `/api/*`). No two rules that set the same header match one path.</summary>
public sealed record HeaderRule(string Path, IReadOnlyList<(string Name, string Value)> Headers);
