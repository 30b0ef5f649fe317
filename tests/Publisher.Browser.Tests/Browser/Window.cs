using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Publisher.Browser.Tests.Browser;

/// <summary>
/// A window that serves one visit after another: to open a new one takes the browser several times as long as to draw a page. Nothing passes from one visit to
/// the next but the cache: the site keeps nothing in the browser.
/// </summary>
public sealed class Window
{
    private const string Blank = "about:blank";

    private readonly ConcurrentBag<Window> idle;
    private readonly ConcurrentQueue<string> complaints = new();

    private Window(IPage page, ConcurrentBag<Window> idle) => (Page, this.idle) = (page, idle);

    public IPage Page { get; }

    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<Window> Open(IBrowserContext context, Uri site, ConcurrentBag<Window> idle)
    {
        Window window = new(await context.NewPageAsync(), idle);
        window.Listen(site);
        return window;
    }

    /// <summary>Leaves the page, so that nothing of it can speak in the next visit.</summary>
    public async ValueTask Release()
    {
        await Page.GotoAsync(Blank);
        complaints.Clear();
        idle.Add(this);
    }

    private void Listen(Uri site)
    {
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Enqueue($"console {message.Type}: {message.Text}");
        };
        Page.PageError += (_, error) => complaints.Enqueue($"exception: {error}");
        Page.Request += (_, request) =>
        {
            Uri to = new(request.Url);
            if (to.Scheme.StartsWith("http", StringComparison.Ordinal) && !string.Equals(to.Authority, site.Authority, StringComparison.Ordinal))
                complaints.Enqueue($"request to another host: {request.Url}");
        };
        Page.RequestFailed += (_, request) => complaints.Enqueue($"failed request: {request.Url} ({request.Failure})");
    }
}
