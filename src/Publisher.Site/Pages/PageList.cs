using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Site.About;
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
using Publisher.Site.Plans;
using Publisher.Site.Projects;
using Publisher.Site.Search;

namespace Publisher.Site.Pages;

/// <summary>
/// Every page of the site, every language, in a fixed order. Navigation, sitemap, hreflang, search, the language switch, the link check and the
/// permalink lock all read this one list.
/// </summary>
public sealed record PageList(ImmutableArray<Page> Pages)
{
    /// <summary>All pages the knowledge gives rise to: the drafts of each feature's planner.</summary>
    public static PageList Of(KnowledgeBase knowledge)
    {
        IEnumerable<PageDraft> drafts =
        [
            .. HomePages.Drafts(knowledge),
            .. PlanPages.Drafts(knowledge),
            .. IndicatorPages.Drafts(knowledge),
            .. JurisdictionPages.Drafts(knowledge),
            .. ComparisonPages.Drafts(knowledge),
            .. DiscrepancyPages.Drafts(knowledge),
            .. AboutPages.Drafts(knowledge),
            .. ColumnPages.Drafts(knowledge),
            .. ProjectPages.Drafts(knowledge),
            .. OrganizationPages.Drafts(knowledge),
            .. GlossaryPages.Drafts(knowledge),
            .. NotePages.Drafts(knowledge),
            .. DocumentPages.Drafts(knowledge),
            .. SearchPages.Drafts(knowledge),
            .. DataPages.Drafts(knowledge),
            .. NotFoundPages.Drafts(knowledge),
        ];
        return new PageList([.. drafts.SelectMany(draft => knowledge.Languages.Select(draft.In))]);
    }
}
