using System.Collections.Immutable;
using Publisher.Checking;
using Publisher.Knowledge.Diagnostics;
using Publisher.Site.Pages;

namespace Publisher.Rendering;

/// <summary>
/// A site whose files have all been made: its pages and the traces of its files in their planned order, where the pages lead, and what was found wrong in single pages.
/// <paramref name="Places"/> are addresses on pages that no file names and that must exist all the same.
/// </summary>
public sealed record RenderedSite(
    ImmutableArray<Page> Pages,
    LinkLedger Links,
    ImmutableArray<FileTrace> Files,
    ImmutableArray<string> Places,
    ImmutableArray<Diagnostic> Diagnostics);
