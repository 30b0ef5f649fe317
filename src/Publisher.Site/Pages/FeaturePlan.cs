using Publisher.Site.Output;

namespace Publisher.Site.Pages;

/// <summary>What one feature publishes: its pages, and the files beside them.</summary>
public sealed record FeaturePlan(IReadOnlyList<PageDraft> Pages, IReadOnlyList<SiteFile> Files)
{
    public FeaturePlan(IEnumerable<PageDraft> pages)
        : this([.. pages], [])
    {
    }
}
