using System.Diagnostics;
using Publisher.Commands;
using Publisher.Knowledge.Reading;

namespace Publisher.Tests.Publishing;

/// <summary>A build that is killed (SIGKILL, at any moment) leaves one of the two editions, whole.</summary>
public sealed class KilledBuildTests
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.8)]
    [InlineData(0.9)]
    [InlineData(1.0)]
    public void The_last_good_site_stays_whole(double share)
    {
        using TemporaryFolder project = new();
        SmallSite.Sources.WriteTo(project.Path);
        long start = Stopwatch.GetTimestamp();
        Assert.Equal(ExitCode.Ok, Start(project).Finish());
        TimeSpan whole = Stopwatch.GetElapsedTime(start);
        Dictionary<string, string> first = Site(project);

        SourceTree other = SmallSite.Sources.Replace(SmallSite.Card, "en: Small Site", "en: Another Site");
        other.WriteTo(project.Path);
        Start(project).KillAfter(whole * share);
        Dictionary<string, string> afterKill = Site(project);
        Assert.Equal(ExitCode.Ok, Start(project).Finish());
        Dictionary<string, string> second = Site(project);

        Assert.NotEqual(first, second);
        Assert.True(Same(afterKill, first) || Same(afterKill, second), "the folder is neither the site before nor the one after");
        Assert.False(Directory.Exists(project["output.next"]));
        Assert.False(Directory.Exists(project["output.old"]));
    }

    private static RunningBuild Start(TemporaryFolder project) => new(project.Path);

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.Count == other.Count && one.All(file => other.TryGetValue(file.Key, out string? text) && text == file.Value);

    private static Dictionary<string, string> Site(TemporaryFolder project) =>
        Directory.EnumerateFiles(project["output"], "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(project["output"], file), File.ReadAllText, StringComparer.Ordinal);

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
