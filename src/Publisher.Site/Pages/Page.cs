using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Retired;
using Publisher.Site.Routing;

namespace Publisher.Site.Pages;

/// <summary>
/// One page in one language. <paramref name="Title"/> is the text of its h1 but for words of the other language (the theme adds the site's name), <paramref name="Description"/> one plain sentence or two.
/// <paramref name="Trail"/> are the pages above it, outermost first, home not among them.
/// </summary>
public sealed record Page(
    PageType Type,
    Route Route,
    Language Language,
    string Title,
    string Description,
    IReadOnlyList<Crumb> Trail,
    PageModel Model)
{
    /// <summary>Places that were published on this page and are no more: the page still says what became of each.</summary>
    public IReadOnlyList<Retirement> RetiredPlaces { get; init; } = [];

    /// <summary>Whether the page is one to be found: an answer to a wrong or a dead address is not.</summary>
    public bool IsIndexed => Type is not (PageType.NotFound or PageType.Removed);

    public string Url => Route.Url(Language);

    /// <summary>Every language the page is there in, its own among them.</summary>
    public ImmutableArray<Language> Languages => Model.Knowledge.Languages;

    /// <summary>The other languages the page is there in.</summary>
    public IEnumerable<Language> Others => Languages.Where(other => other != Language);

    /// <summary>Where the file stands in the output folder.</summary>
    public string FilePath => Type == PageType.NotFound ? Url[1..] : $"{Url[1..]}index.html";

    /// <summary>A second place of the file: web hosts answer a wrong address with the 404.html of the root. Null for every other page.</summary>
    public string? CopyPath => Type == PageType.NotFound && Language == Language.English ? "404.html" : null;
}

/// <summary>A page above another, named in the language of the page.</summary>
public sealed record Crumb(Route Route, string Name);
