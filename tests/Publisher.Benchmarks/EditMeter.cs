using System.Diagnostics;
using System.Globalization;
using Publisher.Building;
using Publisher.Knowledge.Reading;
using Publisher.Preview;
using Publisher.Site;
using Publisher.Site.Pages;
using Publisher.Sources;
using Publisher.Theme;

namespace Publisher.Benchmarks;

/// <summary>What the preview does after an edit, step by step: the shortest time of some rounds. In each the file ends with another comment; at the end it is as it was.</summary>
public sealed class EditMeter(TextWriter writer)
{
    private const int Rounds = 12;

    private readonly Dictionary<string, double> shortest = new(StringComparer.Ordinal);

    public void Measure(string root, string file)
    {
        string path = Path.Combine(root, file);
        string text = File.ReadAllText(path);
        ReadingMemory memory = new();
        TemplateTheme theme = new();
        SourceTree? sources = null;
        try
        {
            for (int round = 0; round < Rounds; round++)
            {
                File.WriteAllText(path, string.Create(CultureInfo.InvariantCulture, $"{text}\n# {round}\n"));
                SourceTree before = sources ?? SourceTree.Of([]);
                sources = Step("read what has changed", () => SourceFolder.Read(root, before));
                ProvedSources proved = Step("prove and link", () => ProvedSources.Of(sources, origin: null, memory));
                ITheme drawn = Step("read the theme", () => theme.Read(sources, proved.Knowledge!.Parts.Interface, new Findings()));
                PlannedSite planned = Step("plan every page", () => PlannedSite.Unchecked(proved.Knowledge!, proved.Retirements));
                PreviewSite site = Step("set them out", () => new PreviewSite(proved, planned.Plan!, drawn));
                Page page = planned.Plan!.Pages.Pages.First(one => one.Type == PageType.Indicator && file.Contains(one.Route.Path.Split('/')[1], StringComparison.Ordinal));
                Step("draw a page", () => site.Page(page.Url));
            }
        }
        finally
        {
            File.WriteAllText(path, text);
        }

        foreach ((string step, double milliseconds) in shortest)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{step,-28}{milliseconds,8:0.0} ms"));
    }

    private T Step<T>(string name, Func<T> step)
    {
        long start = Stopwatch.GetTimestamp();
        T result = step();
        double spent = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        shortest[name] = shortest.TryGetValue(name, out double before) ? Math.Min(before, spent) : spent;
        return result;
    }
}
