using Publisher.Site.Output;

namespace Publisher.Site.Pages;

/// <summary>What one feature publishes: its pages, the files beside them (listed when they are asked for), and those that the theme draws.</summary>
public sealed record FeaturePlan(IReadOnlyList<PageDraft> Pages, IEnumerable<SiteFile> Files, IEnumerable<DrawnFile> Drawn)
{
    public FeaturePlan(IEnumerable<PageDraft> pages)
        : this([.. pages], [], [])
    {
    }

    public FeaturePlan(IEnumerable<PageDraft> pages, IEnumerable<SiteFile> files)
        : this([.. pages], files, [])
    {
    }
}
