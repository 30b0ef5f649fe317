using BenchmarkDotNet.Attributes;
using Publisher.Building;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Sources;
using Publisher.Theme;

namespace Publisher.Benchmarks;

/// <summary>One page of each type of the real site: the largest of its type in English.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private readonly TemplateTheme theme = new();
    private Page page = null!;

    /// <summary>The real site has removed nothing yet, and no list that is too long for one page.</summary>
    public static IEnumerable<PageType> Types => Enum.GetValues<PageType>().Where(type => type is not (PageType.Removed or PageType.IndicatorSector or PageType.JurisdictionSector));

    [ParamsSource(nameof(Types))]
    public PageType Type { get; set; }

    [GlobalSetup]
    public void Choose()
    {
        ProvedSources proved = ProvedSources.Of(SourceFolder.Read(Repository.Folder), origin: null);
        page = PlannedSite.Of(proved.Knowledge!, proved.Retirements, theme).Plan!.Pages.Pages
            .Where(page => page.Type == Type && page.Language == Language.English)
            .MaxBy(page => theme.Render(page).Html.Length)!;
    }

    [Benchmark]
    public RenderedPage Draw() => theme.Render(page);
}
