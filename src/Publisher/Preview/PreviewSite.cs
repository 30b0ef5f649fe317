using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;

namespace Publisher.Preview;

/// <summary>A site that is made piece by piece, each page and file when it is first asked for. Never changes: an edit makes another.</summary>
public sealed class PreviewSite
{
    private readonly FrozenDictionary<string, Page> pages;
    private readonly FrozenDictionary<string, SiteFile> files;
    private readonly ConcurrentDictionary<string, byte[]> made = new(StringComparer.Ordinal);

    public PreviewSite(SitePlan plan, ITheme theme, ImmutableArray<Redirect> redirects)
    {
        Plan = plan;
        Theme = theme;
        Redirects = redirects;
        pages = plan.Pages.Pages.ToFrozenDictionary(page => page.Url, StringComparer.Ordinal);
        files = plan.FilesWith(theme).ToFrozenDictionary(file => $"/{file.Path}", StringComparer.Ordinal);
    }

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
        files.TryGetValue(url, out SiteFile? file) ? made.GetOrAdd(url, _ => file.Content.ToArray()) : null;
}
