using System.Text;
using Microsoft.AspNetCore.Http;

namespace Publisher.Preview;

/// <summary>Tells open pages the name of the current edition, at once and after each edit (server-sent events).</summary>
public sealed class EditionEvents(Editions editions, CancellationToken stopping)
{
    public const string Path = "/_preview/events";

    public async Task Send(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        using CancellationTokenSource over = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        try
        {
            while (true)
            {
                Edition edition = editions.Current;
                await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"data: {edition.Name}\n\n"), over.Token);
                await context.Response.Body.FlushAsync(over.Token);
                await editions.After(edition).WaitAsync(over.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
    }
}
