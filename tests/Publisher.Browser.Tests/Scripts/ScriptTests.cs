using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Browser.Tests.Site;

namespace Publisher.Browser.Tests.Scripts;

/// <summary>The unit tests of the theme's scripts (theme/tests), which the test runner of Node.js runs.</summary>
public sealed partial class ScriptTests
{
    [Fact]
    public async Task Every_test_of_the_scripts_passes()
    {
        (int exit, string report) = await Run(Path.Combine(Repository.Root, "theme", "tests"));
        Assert.True(exit == 0 && Count(report, "fail") == 0 && Count(report, "cancelled") == 0, report);
        Assert.Equal((0, 0), (Count(report, "skipped"), Count(report, "todo")));
        Assert.True(Count(report, "pass") > 30, report);
    }

    [Fact]
    public async Task A_test_that_fails_would_be_found()
    {
        string folder = Directory.CreateTempSubdirectory("failing-script-test-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "sum.test.ts"), """
                import assert from "node:assert/strict";
                import { test } from "node:test";
                const two: number = 2;
                test("one and one", () => assert.equal(1 + 1, two));
                test("one and two", () => assert.equal(1 + 2, two));
                """, TestContext.Current.CancellationToken);
            (int exit, string report) = await Run(folder);
            Assert.NotEqual(0, exit);
            Assert.Equal((1, 1), (Count(report, "pass"), Count(report, "fail")));
            Assert.Contains("one and two", report, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Exit, string Report)> Run(string folder)
    {
        ProcessStartInfo start = new("node")
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { Path.Combine("theme", "tests", "run.mjs"), folder },
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("node could not be started");
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string report = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, report + await errors);
    }

    /// <summary>The number at the end of a report in TAP, `# pass 40`; -1 where there is none.</summary>
    private static int Count(string report, string what) =>
        Counted().Matches(report).LastOrDefault(match => match.Groups["what"].Value == what) is { } match ? int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) : -1;

    [GeneratedRegex("^# (?<what>[a-z]+) (?<count>[0-9]+)\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Counted();
}
