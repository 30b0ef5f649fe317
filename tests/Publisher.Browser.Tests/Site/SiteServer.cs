using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;
using Publisher.Site.Output;

namespace Publisher.Browser.Tests.Site;

/// <summary>Serves a built folder as the web host does, headers and 404 pages included, on a free port of this machine.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    /// <summary>The address of an empty page that is none of the site's.</summary>
    public const string Blank = "/_blank";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication host;

    private SiteServer(WebApplication host) => this.host = host;

    public Uri Address => new(host.Urls.Single());

    public static async Task<SiteServer> Start(string folder)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication application = builder.Build();
        application.Run(context => Answer(context, folder));
        await application.StartAsync();
        return new SiteServer(application);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static Task Answer(HttpContext context, string folder)
    {
        string path = context.Request.Path.Value!;
        foreach ((string name, string value) in HeaderRules.All.Where(rule => Matches(rule.Path, path)).SelectMany(rule => rule.Headers))
            context.Response.Headers[name] = value;
        if (path == Blank)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync("<!DOCTYPE html><title>blank</title><link rel=\"icon\" href=\"/favicon.svg\">");
        }

        string file = FileOf(folder, path);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = FileOf(folder, path.StartsWith("/zh/", StringComparison.Ordinal) ? "/zh/404.html" : "/en/404.html");
        }
        context.Response.ContentType = Types.TryGetContentType(file, out string? type) ? WithCharset(type) : "application/octet-stream";
        return context.Response.SendFileAsync(file);
    }

    private static string FileOf(string folder, string path) =>
        Path.Combine(folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : ""));

    private static string WithCharset(string type) => type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;

    private static bool Matches(string rule, string path) =>
        rule.EndsWith('*') ? path.StartsWith(rule[..^1], StringComparison.Ordinal) : string.Equals(rule, path, StringComparison.Ordinal);
}
