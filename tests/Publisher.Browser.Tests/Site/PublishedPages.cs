using System.Collections.Immutable;
using Publisher.Building;
using Publisher.Site.Pages;
using Publisher.Sources;

namespace Publisher.Browser.Tests.Site;

/// <summary>The page list of the real seeds and content.</summary>
public static class PublishedPages
{
    private static readonly Lazy<ImmutableArray<Page>> Read = new(() =>
        PageList.Of(ProvedSources.Of(SourceFolder.Read(Repository.Root), origin: null).Knowledge
            ?? throw new InvalidOperationException("the content has errors; `dotnet run --project src/Publisher -- check` names them")).Pages);

    public static ImmutableArray<Page> All => Read.Value;
}
