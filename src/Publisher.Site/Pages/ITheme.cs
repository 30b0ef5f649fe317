using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Site.Pictures;
using Publisher.Site.Views;

namespace Publisher.Site.Pages;

/// <summary>The one seam between what is published and how it looks. Thread-safe.</summary>
public interface ITheme : IPainter
{
    /// <summary>The theme with other styles, scripts and icons than those it was built with.</summary>
    ITheme With(IEnumerable<Asset> assets) => this;

    /// <summary>The theme with what the sources of a project put in its place, checked before anything is drawn.</summary>
    ITheme Read(SourceTree sources, Interface texts, Findings findings) => this;

    RenderedPage Render(Page page);

    /// <summary>A part of pages by itself, as a page in that language shows it.</summary>
    Html Draw(FragmentView part, Interface texts, Language language);

    /// <summary>Styles, scripts, icons: files named by their content where they are cached for good.</summary>
    ImmutableArray<Output.SiteFile> Files { get; }
}

/// <summary>A whole HTML document in UTF-8.</summary>
public sealed record RenderedPage(Page Page, ReadOnlyMemory<byte> Html);
