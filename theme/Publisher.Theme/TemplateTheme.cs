using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Site.Frame;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Pictures;
using Publisher.Site.Routing;
using Publisher.Site.Views;
using Publisher.Theme.Assets;
using Publisher.Theme.Pictures;
using Publisher.Theme.Templating;

namespace Publisher.Theme;

/// <summary>Draws pages with the templates of theme/templates, or with those a project puts in their place.</summary>
public sealed class TemplateTheme : ITheme
{
    private readonly AssetList assets;
    private readonly ConcurrentBag<TemplateDrawing> drawings = [];
    private readonly PageTemplates templates;
    private readonly bool namesTemplates;
    private readonly IPainter painter;

    /// <summary>The theme as it was built.</summary>
    /// <param name="namesTemplates">Whether each element that a template begins with says so in `data-template`: for those who look for the place of something.</param>
    /// <param name="painter">Where pictures come from; null where each is drawn when it is asked for.</param>
    public TemplateTheme(bool namesTemplates = false, IPainter? painter = null)
        : this(PageTemplates.Parsed(TemplateSources.Embedded()), AssetList.Embedded(), namesTemplates, painter ?? new SkiaPainter())
    {
    }

    private TemplateTheme(PageTemplates templates, AssetList assets, bool namesTemplates, IPainter painter) =>
        (this.templates, this.assets, this.namesTemplates, this.painter) = (templates, assets, namesTemplates, painter);

    public ImmutableArray<SiteFile> Files => assets.Files;

    public ITheme With(IEnumerable<Asset> others) => new TemplateTheme(templates, new AssetList(others), namesTemplates, painter);

    public ITheme Read(SourceTree sources, Interface texts, Findings findings)
    {
        PageTemplates read = PageTemplates.Parsed([.. TemplateSources.Embedded(), .. TemplateSources.In(sources)]);
        read.Check(ViewsOfPages(), texts.In(Language.English), assets.Names, findings);
        AssetList dressed = assets.WithStyles(ProjectStyles.In(sources, findings));
        return findings.HasErrors ? this : new TemplateTheme(read, dressed, namesTemplates, painter);
    }

    public RenderedPage Render(Page page) => new(page, Drawn(Frames.Around(page), page.Knowledge.Parts.Interface, page.Language));

    public Html Draw(FragmentView part, Interface texts, Language language) => new(Encoding.UTF8.GetString(Drawn(part, texts, language)).Trim());

    public ReadOnlyMemory<byte> Paint(Picture picture, int scale) => painter.Paint(picture, scale);

    private byte[] Drawn(View view, Interface texts, Language language)
    {
        TemplateDrawing drawing = drawings.TryTake(out TemplateDrawing? free) ? free : new TemplateDrawing(templates, assets, namesTemplates);
        byte[] html = drawing.Draw(view, new ViewWords(texts.In(language), language), language.Tag());
        // A drawing that failed in the middle is not used again.
        drawings.Add(drawing);
        return html;
    }

    /// <summary>What is drawn: the frame, every view that is the content of a page, and every part that is drawn by itself.</summary>
    internal static IEnumerable<Type> ViewsOfPages() =>
    [
        typeof(DocumentView),
        .. typeof(PageView).Assembly.GetTypes().Where(type => !type.IsAbstract && (typeof(PageView).IsAssignableFrom(type) || typeof(FragmentView).IsAssignableFrom(type))).OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];
}
