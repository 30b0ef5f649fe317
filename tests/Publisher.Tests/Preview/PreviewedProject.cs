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
            HttpResponseMessage answer = await Browser.GetAsync(await StylesOf("/en/"), Stop);
            seen = $"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync(Stop)}";
            return seen.Contains(words, StringComparison.Ordinal);
        }, () => $"the styles do not hold '{words}': {seen}");
    }

    /// <summary>The address of the style sheet that a page asks for.</summary>
    protected async Task<string> StylesOf(string path)
    {
        string page = await Browser.GetStringAsync(path, Stop);
        int begin = page.IndexOf("/assets/site.", StringComparison.Ordinal);
        return page[begin..(page.IndexOf(".css", begin, StringComparison.Ordinal) + ".css".Length)];
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
