using System.Collections.Immutable;
using Publisher.Building;
using Publisher.Knowledge;
using Publisher.Site;
using Publisher.Site.Comparison;
using Publisher.Site.Pages;
using Publisher.Site.Retired;
using Publisher.Sources;

namespace Publisher.Browser.Tests.Site;

/// <summary>The page list of the real seeds and content.</summary>
public static class PublishedPages
{
    private static readonly Lazy<KnowledgeBase> Known = new(() => ProvedSources.Of(SourceFolder.Read(Repository.Root), origin: null).Knowledge
        ?? throw new InvalidOperationException("the content has errors; `dotnet run --project src/Publisher -- check` names them"));

    private static readonly Lazy<ImmutableArray<Page>> Planned = new(() => SitePlan.Of(Known.Value, Retirements.None).Pages.Pages);

    public static ImmutableArray<Page> All => Planned.Value;

    public static IEnumerable<PairComparisonPage> OfTwoPlaces => new ComparisonPages(Known.Value, new(Known.Value)).OfTwoPlaces();
}
