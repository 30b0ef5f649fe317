using System.Collections.Immutable;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;
using Publisher.Publishing;
using Publisher.Rendering;
using Publisher.Site.Counts;
using Publisher.Site.Pages;
using Publisher.Site.Retired;

namespace Publisher.Building;

/// <summary>A whole build: from sources to a published site, or to what keeps it from being published.</summary>
public static class SiteBuild
{
    public static BuildResult Run(Func<SourceTree> read, BuildRequest request, ITheme theme, IOutput output, Steps steps)
    {
        SourceTree sources = steps.Time("read seeds and content", read);
        ProvedSources proved = steps.Time("prove and link", () => ProvedSources.Of(sources, request.Origin));
        BuildResult unpublished = new(sources, proved.Diagnostics, proved.Counts, 0, null, null);
        if (proved.Knowledge is not { } knowledge)
            return unpublished;
        unpublished = unpublished with { Recorded = SiteCounts.Of(knowledge) };
        if (steps.Time("look for the same", () => output.Standing(BuildInputs.Hash(sources, request))) is { } standing)
            return unpublished with { Pages = standing.Pages, Published = new Published(0, standing.Files, standing.Bytes) };

        (ITheme drawn, ImmutableArray<Diagnostic> faults) = steps.Time("read the theme", () => Read(theme, sources, knowledge));
        if (!faults.IsEmpty)
            return unpublished with { Diagnostics = [.. proved.Diagnostics, .. faults] };

        PlannedSite planned = steps.Time("plan every page", () => PlannedSite.Of(knowledge, proved.Retirements, drawn));
        if (planned.Plan is not { } plan)
            return unpublished with { Diagnostics = [.. proved.Diagnostics, .. planned.Diagnostics] };

        RenderedSite site = steps.Time("render", () => new SiteRenderer(drawn, output, knowledge.Site.Origin)
            .Render(plan, PermanentNames.Passages(knowledge), new ParallelOptions { MaxDegreeOfParallelism = request.Threads }));
        (PermalinkLock permalinks, ImmutableArray<Diagnostic> found) = steps.Time("check links, ids and locks", () => Check(site, sources, proved, knowledge.Site, request));
        BuildResult result = unpublished with { Diagnostics = [.. proved.Diagnostics, .. found], Pages = site.Pages.Length };
        return found.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? result
            : steps.Time("publish", () => Publish(result with { Lock = permalinks }, request, output, isSilent: found.IsEmpty));
    }

    private static (ITheme Theme, ImmutableArray<Diagnostic> Faults) Read(ITheme theme, SourceTree sources, KnowledgeBase knowledge)
    {
        Findings findings = new();
        return (theme.Read(sources, knowledge.Parts.Interface, findings), findings.InOrder());
    }

    /// <summary>A site about which the check of the whole has something to say is not remembered: the next build must say it again.</summary>
    private static BuildResult Publish(BuildResult result, BuildRequest request, IOutput output, bool isSilent)
    {
        Published published = output.Publish();
        if (isSilent)
            output.Remember(BuildInputs.Hash(result.Sources, request, request.StaleLockIs is null ? result.Lock : null), result.Pages);
        return result with { Published = published };
    }

    private static (PermalinkLock Lock, ImmutableArray<Diagnostic> Found) Check(RenderedSite site, SourceTree sources, ProvedSources proved, SiteCard card, BuildRequest request)
    {
        (PermalinkLock permalinks, ImmutableArray<Diagnostic> locks) =
            LockCheck.Of(card, PermalinkLock.Read(sources), PermanentNames.Of(site), proved.Retirements, request.StaleLockIs);
        return (permalinks, [.. site.Diagnostics, .. LinkCheck.Of(site), .. locks]);
    }
}
