using System.Collections.Immutable;
using Publisher.Site.Pages;

namespace Publisher.Rendering;

/// <summary>What is kept of a page once its bytes are handed over: where it leads within the site (distinct), and its ids.</summary>
public sealed record PageTrace(Page Page, ImmutableArray<string> Targets, ImmutableArray<string> Ids);
