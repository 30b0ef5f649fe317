using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Rendering;

/// <summary>
/// A site whose files have all been made: the traces of its pages and files in their planned order, and what was found wrong in single pages.
/// <paramref name="Places"/> are addresses on pages that no file names and that must exist all the same.
/// </summary>
public sealed record RenderedSite(
    ImmutableArray<PageTrace> Pages,
    ImmutableArray<FileTrace> Files,
    ImmutableArray<string> Places,
    ImmutableArray<Diagnostic> Diagnostics);
