using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Glossary;
using Publisher.Site.Pages;
using Publisher.Theme.Assets;

namespace Publisher.Theme.Rendering;

/// <summary>What every component of one page shares.</summary>
public sealed class PageContext(Page page, AssetList assets)
{
    public Page Page => page;

    public AssetList Assets => assets;

    public Language Language => page.Language;

    public KnowledgeBase Knowledge => page.Model.Knowledge;

    public Words Words { get; } = new(page.Model.Knowledge.Parts.Interface, page.Language);

    public PageRecord Record { get; } = new();

    /// <summary>Which terms of the glossary the page has linked already.</summary>
    public FirstTerms FirstTerms { get; } = new(page.Model.Knowledge.TermFinder);
}
