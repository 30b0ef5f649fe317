using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Publisher.Browser.Tests.Browser;

/// <summary>A page open in a window of its own, with all the browser complained of since.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = new();

    private Visit(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors of the console (a breach of the content policy is one), uncaught exceptions, requests to other hosts, failed requests.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    public static async Task<Visit> To(IBrowserContext context, Uri site, string url)
    {
        Visit visit = new(context, await context.NewPageAsync());
        visit.Listen(site);
        await visit.Page.GotoAsync(url, new() { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

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
