using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Site.Frame;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;
using Publisher.Theme.Assets;
using Publisher.Theme.Rendering;
using Publisher.Theme.Templating;

namespace Publisher.Theme;

/// <summary>Draws pages with the templates of theme/templates; those whose models are not yet views, with Razor components inside the same frame.</summary>
public sealed class RazorTheme : ITheme
{
    private readonly AssetList assets = AssetList.Embedded();
    private readonly ConcurrentBag<PageDrawing> drawings = [];
    private readonly ConcurrentBag<TemplateDrawing> templateDrawings = [];
    private readonly PageTemplates templates;

    public RazorTheme()
        : this(PageTemplates.Parsed(TemplateSources.Embedded()))
    {
    }

    private RazorTheme(PageTemplates templates) => this.templates = templates;

    public ImmutableArray<SiteFile> Files => assets.Files;

    public ITheme Read(SourceTree sources, Interface texts, Findings findings)
    {
        PageTemplates read = PageTemplates.Parsed([.. TemplateSources.Embedded(), .. TemplateSources.In(sources)]);
        read.Check(ViewsOfPages(), texts.In(Language.English), assets.Names, findings);
        return findings.HasErrors ? this : new RazorTheme(read);
    }

    public RenderedPage Render(Page page)
    {
        TemplateDrawing drawing = templateDrawings.TryTake(out TemplateDrawing? free) ? free : new TemplateDrawing(templates, assets);
        ViewWords words = new(page.Model.Knowledge.Parts.Interface.In(page.Language), page.Language);
        string language = page.Language.Tag();
        Html content = page.Model.ViewOn(page) is { } view ? drawing.DrawPart(view, words, language) : Razor(page);
        byte[] html = drawing.Draw(Frames.Around(content, page), words, language);
        // A drawing that failed in the middle is not used again.
        templateDrawings.Add(drawing);
        return new RenderedPage(page, html);
    }

    /// <summary>What a page can be: the frame, and every view that is the content of a page.</summary>
    internal static IEnumerable<Type> ViewsOfPages() =>
    [
        typeof(DocumentView),
        .. typeof(PageView).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(PageView).IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    private Html Razor(Page page)
    {
        PageDrawing drawing = drawings.TryTake(out PageDrawing? free) ? free : new PageDrawing();
        Html content = new(drawing.Draw(PageComponents.For(page.Model), new PageContext(page, assets)));
        drawings.Add(drawing);
        return content;
    }
}
