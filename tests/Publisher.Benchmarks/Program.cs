using System.Globalization;
using BenchmarkDotNet.Running;
using Publisher.Benchmarks;

// site <indicators> <folder> [one-plan]   writes a synthetic site
// steps <folder>                          processor time and memory of each step of a build
// edits <folder> <file>                   milliseconds of each step of the preview after an edit of a file
// anything else is for BenchmarkDotNet:   --filter '*'
switch (args)
{
    case ["site", var indicators, var folder, .. var rest]:
        SyntheticSite.Of(int.Parse(indicators, CultureInfo.InvariantCulture), rest is ["one-plan"]).WriteTo(folder, Repository.Folder);
        return 0;
    case ["steps", var folder]:
        new StepMeter(Console.Out).Measure(folder);
        return 0;
    case ["edits", var folder, var file]:
        new EditMeter(Console.Out).Measure(folder, file);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(SyntheticSite).Assembly).Run(args);
        return 0;
}
