using System.Diagnostics;
using Publisher.Commands;
using Publisher.Knowledge.Reading;

namespace Publisher.Tests.Publishing;

/// <summary>A build that is killed (SIGKILL, at any moment) leaves one of the two editions, whole.</summary>
public sealed class KilledBuildTests(KilledBuildTests.StandingSite site) : IClassFixture<KilledBuildTests.StandingSite>
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(1.0)]
    public void The_last_good_site_stays_whole(double share)
    {
        Dictionary<string, string> first = Site(site.Project);
        SourceTree other = SmallSite.Sources.Replace(SmallSite.Card, "en: Small Site", $"en: Site {share:0.0}");
        other.WriteTo(site.Project.Path);
        Start(site.Project).KillAfter(site.Whole * share);
        Dictionary<string, string> afterKill = Site(site.Project);
        Assert.Equal(ExitCode.Ok, Start(site.Project).Finish());
        Dictionary<string, string> second = Site(site.Project);

        Assert.NotEqual(first, second);
        Assert.True(Same(afterKill, first) || Same(afterKill, second), "the folder is neither the site before nor the one after");
        Assert.False(Directory.Exists(site.Project["output.next"]));
        Assert.False(Directory.Exists(site.Project["output.old"]));
    }

    private static RunningBuild Start(TemporaryFolder project) => new(project.Path);

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.Count == other.Count && one.All(file => other.TryGetValue(file.Key, out string? text) && text == file.Value);

    private static Dictionary<string, string> Site(TemporaryFolder project) =>
        Directory.EnumerateFiles(project["output"], "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(project["output"], file), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>A site that was built, and the time a whole build takes. Each test makes the next edition of it.</summary>
    public sealed class StandingSite : IDisposable
    {
        public StandingSite()
        {
            SmallSite.Sources.WriteTo(Project.Path);
            long start = Stopwatch.GetTimestamp();
            Assert.Equal(ExitCode.Ok, Start(Project).Finish());
            Whole = Stopwatch.GetElapsedTime(start);
        }

        public TemporaryFolder Project { get; } = new();

        public TimeSpan Whole { get; }

        public void Dispose() => Project.Dispose();
    }

    /// <summary>The program as a process of its own.</summary>
    private sealed class RunningBuild(string root)
    {
        private readonly Process process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "build", "--root", root])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        public int Finish()
        {
            Task<string> errors = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == ExitCode.Ok, errors.GetAwaiter().GetResult());
            return process.ExitCode;
        }

        public void KillAfter(TimeSpan time)
        {
            if (!process.WaitForExit(time))
                process.Kill();
            process.WaitForExit();
        }
    }
}
