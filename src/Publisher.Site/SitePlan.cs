using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Site.About;
using Publisher.Site.Api;
using Publisher.Site.Charts;
using Publisher.Site.Columns;
using Publisher.Site.Comparison;
using Publisher.Site.Data;
using Publisher.Site.Discrepancies;
using Publisher.Site.Documents;
using Publisher.Site.Glossary;
using Publisher.Site.Home;
using Publisher.Site.Indicators;
using Publisher.Site.Jurisdictions;
using Publisher.Site.Notes;
using Publisher.Site.NotFound;
using Publisher.Site.Organizations;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Plans;
using Publisher.Site.Projects;
using Publisher.Site.Retired;
using Publisher.Site.Search;
using Publisher.Site.Sources;

namespace Publisher.Site;

/// <summary>All that is published but the theme's own files: pages and parts of pages still to be drawn, and files ready to be written.</summary>
public sealed record SitePlan
{
    private readonly Lazy<ImmutableArray<SiteFile>> files;
    private readonly Lazy<ImmutableArray<DrawnFile>> drawn;

    public SitePlan(PageList pages, Func<ImmutableArray<SiteFile>> files, Func<ImmutableArray<DrawnFile>> drawn) =>
        (Pages, this.files, this.drawn) = (pages, new(files), new(drawn));

    public PageList Pages { get; init; }

    /// <summary>Listed when they are first asked for: which charts there are follows from every indicator.</summary>
    public ImmutableArray<SiteFile> Files => files.Value;

    /// <summary>Parts of pages, and pictures; listed when they are first asked for, too.</summary>
    public ImmutableArray<DrawnFile> Drawn => drawn.Value;

    /// <summary>Whether the styles, scripts and icons of the theme are published with it: once, in a site that is made in shards.</summary>
    public bool HasThemeFiles { get; init; } = true;

    /// <summary>Every file that is no page, the theme's own among them.</summary>
    public ImmutableArray<SiteFile> FilesWith(ITheme theme) => [.. Files, .. Drawn.Select(file => file.With(theme)), .. HasThemeFiles ? theme.Files : []];

    public static SitePlan Of(KnowledgeBase knowledge, Retirements retirements)
    {
        FeaturePlan[] features = Features(knowledge);
        PageList pages = RetiredPages.With(PageList.Of(features.SelectMany(feature => feature.Pages), knowledge), knowledge, retirements);
        return new SitePlan(
            pages,
            () =>
            [
                .. ApiFiles.Of(knowledge),
                .. features.SelectMany(feature => feature.Files),
                .. Sitemap.Files(pages, knowledge.Site.Origin),
                RobotsFile.Of(knowledge.Site.Origin),
                HeadersFile.Of(HeaderRules.All),
                RedirectsFile.Of([.. retirements.Rules, .. RedirectRules.Of(knowledge.Languages)]),
            ],
            () => [.. features.SelectMany(feature => feature.Drawn), .. PagePictures.Of(pages)]);
    }

    /// <summary>What each feature publishes, in the order of the page list.</summary>
    private static FeaturePlan[] Features(KnowledgeBase knowledge)
    {
        ChartPlanner charts = new(knowledge);
        ComparisonPages comparison = new(knowledge, charts);
        return
        [
            HomePages.Plan(knowledge, comparison.Comparisons),
            PlanPages.Plan(knowledge),
            SourcePages.Plan(knowledge),
            IndicatorPages.Plan(knowledge, charts, comparison.Comparisons),
            JurisdictionPages.Plan(knowledge),
            comparison.Plan(),
            DiscrepancyPages.Plan(knowledge),
            AboutPages.Plan(knowledge),
            ColumnPages.Plan(knowledge),
            ProjectPages.Plan(knowledge),
            OrganizationPages.Plan(knowledge),
            GlossaryPages.Plan(knowledge),
            NotePages.Plan(knowledge),
            DocumentPages.Plan(knowledge),
            SearchPages.Plan(knowledge),
            DataPages.Plan(knowledge),
            NotFoundPages.Plan(knowledge),
        ];
    }
}
