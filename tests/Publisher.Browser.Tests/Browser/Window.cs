using System.Collections.Concurrent;
using Microsoft.Playwright;
using Publisher.Browser.Tests.Site;

namespace Publisher.Browser.Tests.Browser;

/// <summary>
/// A window that serves one visit after another: to open a new one takes the browser several times as long as to draw a page. Nothing passes from one visit to
/// the next but the cache: the site keeps nothing in the browser, and the history is emptied.
/// </summary>
public sealed class Window
{
    private readonly ConcurrentBag<Window> idle;
    private readonly ICDPSession devTools;
    private readonly ConcurrentQueue<string> complaints = new();

    private Window(IPage page, ICDPSession devTools, ConcurrentBag<Window> idle) => (Page, this.devTools, this.idle) = (page, devTools, idle);

    public IPage Page { get; }

    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<Window> Open(IBrowserContext context, Uri site, ConcurrentBag<Window> idle)
    {
        IPage page = await context.NewPageAsync();
        Window window = new(page, await context.NewCDPSessionAsync(page), idle);
        window.Listen(site);
        return window;
    }

    /// <summary>
    /// Leaves the page, so that nothing of it can speak in the next visit, for an empty one of the same host: for about:blank the browser would end the process of the page and start
    /// another, which takes it longer than most pages do.
    /// </summary>
    public async ValueTask Release()
    {
        await Page.GotoAsync(SiteServer.Blank);
        await devTools.SendAsync("Page.resetNavigationHistory");
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
