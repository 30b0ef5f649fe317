using System.Text.Json.Nodes;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Pages;

/// <summary>A page before it is split by language. <paramref name="Content"/> makes what it shows, when it is drawn.</summary>
public sealed record PageDraft(
    PageType Type,
    Route Route,
    Bilingual Title,
    LaterText Description,
    IReadOnlyList<(Route Route, Bilingual Name)> Trail,
    Func<Page, PageView> Content)
{
    /// <summary>The thing the page is about, as schema.org says it; null where it is only a page.</summary>
    public Func<Page, JsonObject>? Thing { get; init; }

    /// <summary>Null where it has none of its own.</summary>
    public PagePicture? Picture { get; init; }

    /// <summary>The place whose page it is, or whose plan it is of; null where it is of the whole site.</summary>
    public JurisdictionId? Place { get; init; }

    public Page In(Language language, KnowledgeBase knowledge) => new(
        Type,
        Route,
        language,
        Title[language],
        Description,
        [.. Trail.Select(crumb => new Crumb(crumb.Route, crumb.Name[language]))],
        knowledge,
        Content)
    {
        Thing = Thing,
        Place = Place,
        Picture = Picture,
    };
}
