using System.Collections.Immutable;

namespace Publisher.Site.Pages;

/// <summary>The one seam between what is published and how it looks. Thread-safe.</summary>
public interface ITheme
{
    RenderedPage Render(Page page);

    /// <summary>Styles, scripts, icons: files named by their content where they are cached for good.</summary>
    ImmutableArray<Output.SiteFile> Files { get; }
}

/// <summary>
/// A whole HTML document in UTF-8, with every link it makes (site-relative or absolute, as written) and every id it defines, recorded by
/// the components that wrote them.
/// </summary>
public sealed record RenderedPage(Page Page, ReadOnlyMemory<byte> Html, ImmutableArray<string> Links, ImmutableArray<string> Ids);
