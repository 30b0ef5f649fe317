using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Site.Output;

namespace Publisher.Preview;

/// <summary>
/// Answers a request from the current edition. While the sources are broken a page answers with what is wrong in them; its reader may go on with the last good
/// site until the next edit.
/// </summary>
public sealed class PreviewAnswers(Editions editions)
{
    private const string LastGood = "/_preview/last-good";
    private const string LastGoodCookie = "preview-last-good";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public async Task Send(HttpContext context)
    {
        string path = context.Request.Path.Value ?? "/";
        Edition edition = editions.Current;
        foreach (HeaderRule rule in HeaderRules.All.Where(rule => Matches(rule.Path, path)))
        {
            foreach ((string name, string value) in rule.Headers)
                context.Response.Headers[name] = value;
        }

        if (path == LastGood)
            SendToLastGood(context, edition);
        else if (PreviewAssets.Of(path) is { } asset)
            await SendFile(context, path, asset, cacheable: false);
        else if (edition.Site is { } made && !made.IsPage(path) && !path.EndsWith('/') && made.File(path) is { } file)
            await SendFile(context, path, file, IsAsset(path));
        else if (IsAsset(path) && editions.Assets.Of(path) is { } earlier)
            await SendFile(context, path, earlier, cacheable: true);
        else if (edition.Site is null || (edition.IsBroken && context.Request.Cookies[LastGoodCookie] != edition.Name))
            await SendHtml(context, edition, ErrorPage.Of(edition.Diagnostics, edition.Sources, edition.Site is null ? null : $"{LastGood}?to={Uri.EscapeDataString(path)}"), StatusCodes.Status500InternalServerError);
        else
            await SendPage(context, edition, edition.Site, path);
    }

    private static Task SendPage(HttpContext context, Edition edition, PreviewSite site, string path)
    {
        if (site.IsPage(path))
            return SendDrawn(context, edition, site, path, StatusCodes.Status200OK);
        if (site.IsPage($"{path}/"))
            return SendRedirect(context, $"{path}/{context.Request.QueryString}", StatusCodes.Status301MovedPermanently);
        Redirect rule = site.Redirects.FirstOrDefault(rule => Matches(rule.From, path) && PreferredLanguage.Allows(context.Request, rule.Language, site.Redirects))
            ?? new Redirect(path, "/en/404.html", StatusCodes.Status404NotFound);
        return rule.Status is StatusCodes.Status301MovedPermanently or StatusCodes.Status302Found
            ? SendRedirect(context, rule.To, rule.Status)
            : SendDrawn(context, edition, site, rule.To, rule.Status);
    }

    private static async Task SendDrawn(HttpContext context, Edition edition, PreviewSite site, string url, int status)
    {
        try
        {
            await SendHtml(context, edition, site.Page(url)!, status);
        }
        catch (MissingInterfaceTextException missing)
        {
            await SendHtml(context, edition, ErrorPage.Of([MissingText.Diagnostic(missing, url)], edition.Sources, lastGood: null), StatusCodes.Status500InternalServerError);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException))
        {
            await SendHtml(context, edition, ErrorPage.Of(exception, url), StatusCodes.Status500InternalServerError);
        }
    }

    private static async Task SendHtml(HttpContext context, Edition edition, ReadOnlyMemory<byte> html, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        // The page is sent as it is built; the script that reloads it goes where it can do no harm, before the end of the body.
        int end = html.Span.LastIndexOf("</body>"u8);
        end = end < 0 ? html.Length : end;
        await context.Response.Body.WriteAsync(html[..end]);
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"<script src=\"{PreviewAssets.Reload}\" data-edition=\"{edition.Name}\" defer></script>"));
        await context.Response.Body.WriteAsync(html[end..]);
    }

    private static async Task SendFile(HttpContext context, string path, ReadOnlyMemory<byte> content, bool cacheable)
    {
        string type = ContentTypes.TryGetContentType(path, out string? known) ? known : "text/plain";
        context.Response.ContentType = type.StartsWith("image/", StringComparison.Ordinal) ? type : $"{type}; charset=utf-8";
        if (!cacheable)
            context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(content);
    }

    private static void SendToLastGood(HttpContext context, Edition edition)
    {
        // A path of this server, never another: `//elsewhere` is another host to a browser.
        string to = context.Request.Query["to"].ToString();
        context.Response.Cookies.Append(LastGoodCookie, edition.Name, new CookieOptions { SameSite = SameSiteMode.Strict, HttpOnly = true });
        context.Response.Redirect(to.StartsWith('/') && !to.StartsWith("//", StringComparison.Ordinal) && !to.Contains('\\', StringComparison.Ordinal) ? to : "/");
    }

    private static Task SendRedirect(HttpContext context, string to, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = to;
        // The site is being edited: a browser must ask again.
        context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static bool IsAsset(string path) => path.StartsWith("/assets/", StringComparison.Ordinal);

    private static bool Matches(string rule, string path) =>
        rule.EndsWith('*') ? path.StartsWith(rule[..^1], StringComparison.Ordinal) : path == rule;
}
