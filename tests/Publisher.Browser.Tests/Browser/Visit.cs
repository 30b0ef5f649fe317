using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Publisher.Browser.Tests.Browser;

/// <summary>A page open in a window, with all the browser complained of since. Its end gives the window back for the next visit.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly Window window;

    private Visit(Window window) => this.window = window;

    public IPage Page => window.Page;

    /// <summary>Errors and warnings of the console (a breach of the content policy is one), uncaught exceptions, requests to other hosts, failed requests.</summary>
    public IReadOnlyCollection<string> Complaints => window.Complaints;

    public static async Task<Visit> To(Window window, string url, Look look)
    {
        await look.Apply(window.Page);
        await window.Page.GotoAsync(url, new() { WaitUntil = WaitUntilState.Load });
        return new Visit(window);
    }

    /// <summary>
    /// Waits until the address holds a text. It asks again and again: what waits for the event of a navigation can miss one that was quicker.
    /// </summary>
    public Task Arrives(string address) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(Regex.Escape(address), RegexOptions.None, TimeSpan.FromSeconds(60)), new() { Timeout = 30_000 });

    /// <summary>Those of the looks in which the page is wider than the screen.</summary>
    public async Task<string[]> ScrollsSidewaysIn(params Look[] looks)
    {
        List<string> wide = [];
        foreach (Look look in looks)
        {
            await look.Apply(Page);
            if (await Page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.documentElement.clientWidth"))
                wide.Add(look.Name);
        }

        return [.. wide];
    }

    public ValueTask DisposeAsync() => window.Release();
}
