using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Pages;

/// <summary>
/// One page in one language. <paramref name="Title"/> is the text of its h1 but for words of the other language (the theme adds the site's name), <paramref name="Described"/> one plain sentence or two.
/// <paramref name="Trail"/> are the pages above it, outermost first, home not among them. Its view is made when it is drawn, and let go of with it.
/// </summary>
public sealed record Page(
    PageType Type,
    Route Route,
    Language Language,
    string Title,
    LaterText Described,
    IReadOnlyList<Crumb> Trail,
    KnowledgeBase Knowledge,
    Func<Page, PageView> Content)
{
    /// <summary>Places that were published on this page and are no more: the page still says what became of each.</summary>
    public IReadOnlyList<Retirement> RetiredPlaces { get; init; } = [];

    /// <summary>The thing the page is about, as schema.org says it; null where it is only a page.</summary>
    public Func<Page, JsonObject>? Thing { get; init; }

    /// <summary>Null where it has none of its own.</summary>
    public PagePicture? Picture { get; init; }

    /// <summary>The place whose page it is, or whose plan it is of; null where it is of the whole site.</summary>
    public JurisdictionId? Place { get; init; }

    /// <summary>Whether the page is one to be found: an answer to a wrong or a dead address is not.</summary>
    public bool IsIndexed => Type is not (PageType.NotFound or PageType.Removed);

    public string Description => Described[Language];

    public string Url => Route.Url(Language);

    /// <summary>What it shows.</summary>
    public PageView View() => Content(this);

    /// <summary>Every language the page is there in, its own among them.</summary>
    public ImmutableArray<Language> Languages => Knowledge.Languages;

    /// <summary>The other languages the page is there in.</summary>
    public IEnumerable<Language> Others => Languages.Where(other => other != Language);

    /// <summary>Where the file stands in the output folder.</summary>
    public string FilePath => Type == PageType.NotFound ? Url[1..] : $"{Url[1..]}index.html";

    /// <summary>A second place of the file: web hosts answer a wrong address with the 404.html of the root. Null for every other page.</summary>
    public string? CopyPath => Type == PageType.NotFound && Language == Language.English ? "404.html" : null;
}

/// <summary>A page above another, named in the language of the page.</summary>
public sealed record Crumb(Route Route, string Name);
