using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Publisher.Building;
using Publisher.Checking;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;
using Publisher.Publishing;
using Publisher.Rendering;
using Publisher.Site;
using Publisher.Theme;

namespace Publisher.Benchmarks;

/// <summary>The steps of a build, each by itself, and the whole of it without a disk.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private readonly TemplateTheme theme = new();
    private SourceTree sources = null!;
    private ProvedSources proved = null!;
    private SitePlan plan = null!;
    private RenderedSite site = null!;

    [Params(100, 500)]
    public int Indicators { get; set; }

    [Params(false, true)]
    public bool OnePlan { get; set; }

    [GlobalSetup]
    public void Read()
    {
        sources = SyntheticSite.Of(Indicators, OnePlan).Tree(Repository.Folder);
        proved = Prove();
        plan = Plan().Plan!;
        site = Render();
    }

    [Benchmark]
    public ProvedSources Prove() => ProvedSources.Of(sources, origin: null);

    [Benchmark]
    public PlannedSite Plan() => PlannedSite.Of(proved.Knowledge!, proved.Retirements, theme);

    [Benchmark]
    public RenderedSite Render() => new SiteRenderer(theme, new NoOutput(), proved.Knowledge!.Site.Origin)
        .Render(plan, PermanentNames.Passages(proved.Knowledge), new ParallelOptions());

    [Benchmark]
    public ImmutableArray<Diagnostic> CheckLinks() => LinkCheck.Of(site);

    [Benchmark(Baseline = true)]
    public BuildResult WholeBuild() => SiteBuild.Run(() => sources, new BuildRequest(), theme, new NoOutput(), new Steps());
}
