using System.Collections.Concurrent;
using System.Collections.Frozen;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sentences;

namespace Publisher.Theme.Templating;

/// <summary>The templates of all pages, parsed once.</summary>
internal sealed class PageTemplates
{
    private readonly FrozenDictionary<string, PageTemplate> templates;
    private readonly ConcurrentDictionary<Type, PageTemplate> ofViews = new();

    private PageTemplates(IEnumerable<PageTemplate> templates) => this.templates = templates.ToFrozenDictionary(template => template.Name, StringComparer.Ordinal);

    public PageTemplate this[string name] => templates[name];

    /// <summary>A later source of the same name replaces an earlier one.</summary>
    public static PageTemplates Parsed(IEnumerable<TemplateSource> sources)
    {
        Dictionary<string, TemplateSource> last = new(StringComparer.Ordinal);
        foreach (TemplateSource source in sources)
            last[source.Name] = source;
        return new(last.Values.Select(PageTemplate.Of));
    }

    /// <summary>The template of a view.</summary>
    public PageTemplate Of(Type view) => ofViews.GetOrAdd(view, type => templates[ViewKinds.TemplateOf(type)]);

    /// <summary>Reads the templates against the views of the pages; what is wrong goes to <paramref name="findings"/>. Gives the members of views that some template uses.</summary>
    public IReadOnlySet<Member> Check(IEnumerable<Type> pages, LanguageWords words, IReadOnlySet<string> assets, Findings findings)
    {
        TemplateReading reading = new(templates, words, assets, findings);
        reading.Read(pages);
        return reading.Shown;
    }
}
