using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Publisher.Site.Pages;

namespace Publisher.Preview;

/// <summary>Serves the site on this machine while it is edited, as a web host would: the same headers, redirects and answers to wrong addresses.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly SourceWatcher watcher;
    private readonly Editions editions;
    private readonly SiteInspection inspection;
    private readonly WebApplication server;
    private Task watching = Task.CompletedTask;

    /// <summary>Reads the site; <see cref="Start"/> serves it.</summary>
    /// <param name="origin">Written into canonical links and the sitemap.</param>
    /// <param name="port">0 takes any free one.</param>
    /// <param name="report">Where findings are written after every edit.</param>
    public PreviewServer(string root, string origin, int port, ITheme theme, TextWriter report)
    {
        // Before the first reading, so that no edit falls between the two.
        watcher = new SourceWatcher(root);
        editions = new Editions(root, origin, theme);
        inspection = new SiteInspection(origin, report);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        server = builder.Build();
        PreviewAnswers answers = new(editions);
        EditionEvents events = new(editions, stopping.Token);
        server.Run(context => PreviewDoor.Refuses(context) ? Task.CompletedTask : context.Request.Path == EditionEvents.Path ? events.Send(context) : answers.Send(context));
    }

    public string Address => server.Urls.First();

    public async Task Start()
    {
        await server.StartAsync();
        watching = Watch();
    }

    public Task WaitForShutdown() => server.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await watching;
        await server.DisposeAsync();
        watcher.Dispose();
        editions.Dispose();
        stopping.Dispose();
    }

    /// <summary>After every edit: a new edition at once, and a look at the whole site behind it.</summary>
    private async Task Watch()
    {
        Edition edition = editions.Current;
        while (!stopping.IsCancellationRequested)
        {
            using CancellationTokenSource superseded = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token);
            Task inspecting = Task.Run(() => inspection.Look(edition, superseded.Token), CancellationToken.None);
            try
            {
                await watcher.Changed(stopping.Token);
            }
            catch (OperationCanceledException)
            {
                // The preview ends.
            }

            await superseded.CancelAsync();
            if (!stopping.IsCancellationRequested)
                edition = await Task.Run(editions.Renew);
            await inspecting;
        }
    }
}
