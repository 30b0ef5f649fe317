using System.Diagnostics;
using Microsoft.Playwright;

namespace Publisher.Browser.Tests.Browser;

/// <summary>
/// A real Chromium: the one named by PLAYWRIGHT_CHROMIUM, one that is installed, Playwright's own, or Debian's package when this is a
/// container that runs as root. Without a browser the tests fail; they are never skipped.
/// </summary>
public static class Chromium
{
    private const string Variable = "PLAYWRIGHT_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ];

    private static readonly string[] Flags =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
    ];

    public static async Task<IBrowser> Launch(IPlaywright playwright)
    {
        string path = Installed() ?? OfPlaywright(playwright) ?? OfDebian() ?? throw new InvalidOperationException(
            $"No Chromium was found and none could be installed. Install Chromium or Chrome, or name one with {Variable}=/path/to/chromium.");
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Flags });
    }

    private static string? Installed()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, which is no file");
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).Concat(Places).FirstOrDefault(File.Exists);
    }

    private static string? OfPlaywright(IPlaywright playwright)
    {
        string path = playwright.Chromium.ExecutablePath;
        return File.Exists(path) || (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 && File.Exists(path)) ? path : null;
    }

    /// <summary>Chinese needs a font as well: without one every character is the same box.</summary>
    private static string? OfDebian()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
            return null;
        Apt("update");
        Apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return Installed();
    }

    private static void Apt(params string[] arguments)
    {
        ProcessStartInfo start = new("/usr/bin/apt-get", arguments);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using Process process = Process.Start(start)!;
        process.WaitForExit();
    }
}
