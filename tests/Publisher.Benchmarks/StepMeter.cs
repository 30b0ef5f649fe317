using System.Diagnostics;
using System.Globalization;
using Publisher.Building;
using Publisher.Checking;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;
using Publisher.Publishing;
using Publisher.Rendering;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Sources;
using Publisher.Theme;

namespace Publisher.Benchmarks;

/// <summary>Where a build of a folder spends processor time and memory: a line for each step, a line for each type of page.</summary>
public sealed class StepMeter(TextWriter writer)
{
    public void Measure(string root)
    {
        TemplateTheme theme = new();
        writer.WriteLine($"{"",-28}{"cpu s",10}{"MB made",10}{"MB held",10}{"MB peak",10}");
        SourceTree sources = Step("read seeds and content", () => SourceFolder.Read(root));
        ProvedSources proved = Step("prove and link", () => ProvedSources.Of(sources, null));
        SitePlan plan = Step("plan every page", () => PlannedSite.Of(proved.Knowledge!, proved.Retirements, theme).Plan!);
        using AllocationSampler sampler = new();
        foreach (IGrouping<PageType, Page> type in plan.Pages.Pages.GroupBy(page => page.Type).OrderBy(group => group.Key))
        {
            Step(Invariant($"  views of {type.Count()} {type.Key}"), () => type.Count(page => page.View() is not null));
            Step(Invariant($"  draw {type.Count()} {type.Key}"), () => type.Max(page => theme.Render(page).Html.Length));
        }

        sampler.WriteTo(writer, 12);
        foreach (IGrouping<string, SiteFile> kind in plan.Files.GroupBy(KindOf).OrderBy(group => group.Key, StringComparer.Ordinal))
            Step(Invariant($"  make {kind.Count()} {kind.Key}"), () => kind.Max(Length));
        RenderedSite site = Step("render all", () => new SiteRenderer(theme, new NoOutput(), proved.Knowledge!.Site.Origin)
            .Render(plan, PermanentNames.Passages(proved.Knowledge), new ParallelOptions()));
        Step("check links", () => LinkCheck.Of(site).Length);
        Step("name what is permanent", () => PermanentNames.Of(site));
    }

    private static int Length(SiteFile file) => file.Content.Length;

    private static string KindOf(SiteFile file) =>
        file.Path.StartsWith("api/v1/indicators/", StringComparison.Ordinal) ? "indicators/*.json"
        : file.Path.StartsWith("api/v1/plans/", StringComparison.Ordinal) ? "plans/*.json"
        : file.Path.StartsWith("compare/", StringComparison.Ordinal) ? "compare/*"
        : file.Path.EndsWith("chart.svg", StringComparison.Ordinal) || file.Path.EndsWith("chart.csv", StringComparison.Ordinal) ? $"*/{Path.GetFileName(file.Path)}"
        : file.Path;

    private T Step<T>(string name, Func<T> step)
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        TimeSpan cpu = Process.GetCurrentProcess().TotalProcessorTime;
        T result = step();
        TimeSpan spent = Process.GetCurrentProcess().TotalProcessorTime - cpu;
        double made = (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1e6;
        if (made > 1 || !name.StartsWith(' '))
            writer.WriteLine(Invariant($"{name,-28}{spent.TotalSeconds,10:0.00}{made,10:0}{GC.GetTotalMemory(forceFullCollection: false) / 1e6,10:0}{Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,10:0}"));
        return result;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
