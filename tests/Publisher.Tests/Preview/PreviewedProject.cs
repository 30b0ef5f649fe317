using System.Diagnostics;
using System.Net;
using Publisher.Preview;
using Publisher.Theme;

namespace Publisher.Tests.Preview;

/// <summary>A small site that is being edited, and its preview.</summary>
public abstract class PreviewedProject : IAsyncLifetime
{
    private readonly TemporaryFolder project = new();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected string Project => project.Path;

    protected HttpClient Browser { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    protected PreviewServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        SmallSite.Sources.WriteTo(Project);
        Prepare();
        Server = new PreviewServer(Project, "https://small.example", port: 0, new TemplateTheme(namesTemplates: true), TextWriter.Null);
        await Server.Start();
        Browser.BaseAddress = new Uri(Server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Server.DisposeAsync();
        project.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What else the project holds before it is previewed.</summary>
    protected virtual void Prepare()
    {
    }

    protected async Task Shows(string path, HttpStatusCode status, string words)
    {
        string seen = "";
        await Comes(async () =>
        {
            HttpResponseMessage answer = await Browser.GetAsync(path, Stop);
            seen = $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Stop)}";
            return answer.StatusCode == status && seen.Contains(words, StringComparison.Ordinal);
        }, () => $"{path} answered without '{words}': {seen}");
    }

    /// <summary>The style sheet of home holds these words after a moment.</summary>
    protected async Task ShowsInStyles(string words)
    {
        string seen = "";
        await Comes(async () =>
        {
            string page = await Browser.GetStringAsync("/en/", Stop);
            int begin = page.IndexOf("/assets/site.", StringComparison.Ordinal);
            // Between the two another edition may come, and its styles have another name.
            HttpResponseMessage answer = await Browser.GetAsync(page[begin..(page.IndexOf(".css", begin, StringComparison.Ordinal) + ".css".Length)], Stop);
            seen = $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Stop)}";
            return seen.Contains(words, StringComparison.Ordinal);
        }, () => $"the styles do not hold '{words}': {seen}");
    }

    private static async Task Comes(Func<Task<bool>> isThere, Func<string> otherwise)
    {
        long start = Stopwatch.GetTimestamp();
        while (!await isThere())
        {
            if (Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(30))
                Assert.Fail(otherwise());
            await Task.Delay(20, Stop);
        }
    }
}
