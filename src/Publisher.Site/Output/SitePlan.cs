using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Site.Api;
using Publisher.Site.Charts;
using Publisher.Site.Comparison;
using Publisher.Site.Pages;
using Publisher.Site.Retired;
using Publisher.Site.Search;

namespace Publisher.Site.Output;

/// <summary>All that is published but the theme's own files: pages still to be drawn, and files ready to be written.</summary>
public sealed record SitePlan(PageList Pages, ImmutableArray<SiteFile> Files)
{
    public static SitePlan Of(KnowledgeBase knowledge, Retirements retirements)
    {
        PageList pages = RetiredPages.With(PageList.Of(knowledge), knowledge, retirements);
        return new SitePlan(
            pages,
            [
                .. ApiFiles.Of(knowledge),
                .. SearchFiles.Of(knowledge),
                .. ChartFiles.Of(pages, knowledge),
                .. ComparisonFiles.Of(knowledge, pages),
                .. Sitemap.Files(pages, knowledge.Site.Origin),
                RobotsFile.Of(knowledge.Site.Origin),
                HeadersFile.Of(HeaderRules.All),
                RedirectsFile.Of([.. retirements.Rules, .. RedirectRules.Of(knowledge.Languages)]),
            ]);
    }
}
