using System.Diagnostics;
using System.Text.Json;
using Publisher.Browser.Tests.Browser;
using Publisher.Browser.Tests.Site;

namespace Publisher.Browser.Tests.Html;

public sealed class HtmlValidateTests(SiteInBrowser site)
{
    [Fact]
    public async Task Every_page_of_the_site_is_valid_HTML()
    {
        IReadOnlyList<string> errors = await Errors(site.Built.Folder);
        Assert.True(errors.Count == 0, $"{errors.Count} errors:\n{string.Join('\n', errors.Take(50))}");
    }

    [Fact]
    public async Task Invalid_HTML_would_be_found()
    {
        string folder = Directory.CreateTempSubdirectory("invalid-html-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), "<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body><p><div></div></p></body></html>", TestContext.Current.CancellationToken);
            Assert.NotEmpty(await Errors(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> Errors(string folder)
    {
        // To a file: what is written to a pipe is cut off as the process ends.
        string report = Path.GetTempFileName();
        ProcessStartInfo start = new("node")
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            ArgumentList =
            {
                Path.Combine("node_modules", "html-validate", "bin", "html-validate.mjs"),
                "--config",
                ".htmlvalidate.json",
                "--formatter",
                $"json={report}",
                $"{folder.Replace('\\', '/')}/**/*.html",
            },
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("node could not be started");
        await process.WaitForExitAsync();
        string found = await File.ReadAllTextAsync(report);
        File.Delete(report);
        if (found.Length == 0)
            return [$"html-validate ended with {process.ExitCode} and said nothing"];
        using JsonDocument json = JsonDocument.Parse(found);
        return
        [
            .. from file in json.RootElement.EnumerateArray()
               from message in file.GetProperty("messages").EnumerateArray()
               select $"{Path.GetRelativePath(folder, file.GetProperty("filePath").GetString()!)}:{message.GetProperty("line")}:{message.GetProperty("column")} {message.GetProperty("ruleId")}: {message.GetProperty("message")}",
        ];
    }
}
