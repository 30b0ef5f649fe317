using System.Collections.Immutable;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;
using Publisher.Publishing;
using Publisher.Rendering;
using Publisher.Shards;
using Publisher.Site;
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

        if (request.IsShard)
            return steps.Time("draw the shard", () => Part(plan, drawn, knowledge, unpublished, request, output));
        if (!request.Shards.IsEmpty)
        {
            (plan, drawn, ImmutableArray<Diagnostic> wrong) = steps.Time("find the shards", () => Put(plan, drawn, unpublished, request));
            if (!wrong.IsEmpty)
                return unpublished with { Diagnostics = [.. proved.Diagnostics, .. wrong] };
        }

        RenderedSite site = steps.Time("render", () => Rendered(plan, drawn, knowledge, request, output));
        (PermalinkLock permalinks, ImmutableArray<Diagnostic> found) = steps.Time("check links, ids and locks", () => Check(site, sources, proved, knowledge.Site, request));
        BuildResult result = unpublished with { Diagnostics = [.. proved.Diagnostics, .. found], Pages = site.Pages.Length };
        return found.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? result
            : steps.Time("publish", () => Publish(result with { Lock = permalinks }, request, output, isSilent: found.IsEmpty));
    }

    private static RenderedSite Rendered(SitePlan plan, ITheme theme, KnowledgeBase knowledge, BuildRequest request, IOutput output) =>
        new SiteRenderer(theme, output, knowledge.Site.Origin)
            .Render(plan, PermanentNames.Passages(knowledge), new ParallelOptions { MaxDegreeOfParallelism = request.Threads });

    /// <summary>A shard is drawn and checked page by page; whether links lead anywhere and nothing published is lost, only the whole can tell.</summary>
    private static BuildResult Part(SitePlan plan, ITheme theme, KnowledgeBase knowledge, BuildResult unpublished, BuildRequest request, IOutput output)
    {
        ImmutableArray<Diagnostic> unknown = [.. Shard.Unknown(request.Only, knowledge)];
        if (!unknown.IsEmpty)
            return unpublished with { Diagnostics = [.. unpublished.Diagnostics, .. unknown] };
        RenderedSite site = Rendered(Shard.Of(plan, knowledge, request.Only), theme, knowledge, request, output);
        BuildResult result = unpublished with { Diagnostics = [.. unpublished.Diagnostics, .. site.Diagnostics], Pages = site.Pages.Length };
        if (site.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            return result;
        return result with { Published = output.Publish() };
    }

    private static (SitePlan Plan, ITheme Theme, ImmutableArray<Diagnostic> Wrong) Put(SitePlan plan, ITheme theme, BuildResult unpublished, BuildRequest request)
    {
        (ShardSet shards, ImmutableArray<Diagnostic> faults) = ShardSet.In(request.Shards, BuildInputs.OfShards(unpublished.Sources, request));
        return faults.IsEmpty ? shards.Take(plan, theme) : (plan, theme, faults);
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
