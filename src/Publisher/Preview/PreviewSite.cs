using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Building;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;

namespace Publisher.Preview;

/// <summary>A site that is made piece by piece, each page and file when it is first asked for. Never changes: an edit makes another.</summary>
public sealed class PreviewSite
{
    private readonly Dictionary<string, Page> pages;
    private readonly Lazy<Dictionary<string, SiteFile>> files;
    private readonly ConcurrentDictionary<string, byte[]> made = new(StringComparer.Ordinal);

    public PreviewSite(ProvedSources proved, SitePlan plan, ITheme theme)
    {
        Proved = proved;
        Plan = plan;
        Theme = theme;
        Redirects = [.. proved.Retirements.Rules, .. RedirectRules.Of(proved.Knowledge!.Languages)];
        pages = ByUrl(plan.Pages.Pages, page => page.Url);
        files = new(() => ByUrl(plan.FilesWith(theme), file => $"/{file.Path}"));
    }

    /// <summary>What it was planned from.</summary>
    public ProvedSources Proved { get; }

    public SitePlan Plan { get; }

    /// <summary>As the sources of this moment have it.</summary>
    public ITheme Theme { get; }

    public ImmutableArray<Redirect> Redirects { get; }

    /// <summary>Whether a path without its final stroke is a page.</summary>
    public bool IsPage(string path) => pages.ContainsKey(path);

    /// <summary>The HTML of a page or null.</summary>
    public byte[]? Page(string url) =>
        pages.TryGetValue(url, out Page? page) ? made.GetOrAdd(url, _ => Theme.Render(page).Html.ToArray()) : null;

    /// <summary>The bytes of a file or null.</summary>
    public byte[]? File(string url) =>
        (Array.Find([.. Theme.Files], one => url.AsSpan(1).SequenceEqual(one.Path)) ?? files.Value.GetValueOrDefault(url)) is { } file ? made.GetOrAdd(url, _ => file.Content.ToArray()) : null;

    /// <summary>Where two want one place, which the check of the whole tells, the first.</summary>
    private static Dictionary<string, T> ByUrl<T>(ImmutableArray<T> all, Func<T, string> url)
    {
        Dictionary<string, T> found = new(all.Length, StringComparer.Ordinal);
        foreach (T one in all)
            found.TryAdd(url(one), one);
        return found;
    }
}
