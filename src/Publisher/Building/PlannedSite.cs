using System.Collections.Immutable;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Site;
using Publisher.Site.Pages;
using Publisher.Site.Retired;

namespace Publisher.Building;

/// <summary>The plan of the output, or what is wrong with it before a page is drawn.</summary>
public sealed record PlannedSite(SitePlan? Plan, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>With the check of the whole plan.</summary>
    public static PlannedSite Of(KnowledgeBase knowledge, Retirements retirements, ITheme theme) =>
        Made(knowledge, retirements, plan => PlanCheck.Of(plan, theme.Files));

    /// <summary>Without it, for the preview, which checks behind.</summary>
    public static PlannedSite Unchecked(KnowledgeBase knowledge, Retirements retirements) => Made(knowledge, retirements, _ => []);

    private static PlannedSite Made(KnowledgeBase knowledge, Retirements retirements, Func<SitePlan, ImmutableArray<Diagnostic>> check)
    {
        try
        {
            SitePlan plan = SitePlan.Of(knowledge, retirements);
            ImmutableArray<Diagnostic> found = check(plan);
            return found.IsEmpty ? new PlannedSite(plan, []) : new PlannedSite(null, found);
        }
        catch (MissingInterfaceTextException missing)
        {
            return new PlannedSite(null, [MissingText.Diagnostic(missing, "the plan of the pages")]);
        }
    }
}
