using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Search;

/// <summary>The page that search has of its own: the script fills it; until then, and without one, stand the lists of the site and how to search.</summary>
public sealed record SearchPageView(SearchBoxView Box, ImmutableArray<LinkView> Lists, ImmutableArray<RichTextView> Ways) : PageView
{
    private static readonly (Route Route, string Key)[] Places =
    [
        (Routes.Plans, "plans"),
        (Routes.Indicators, "indicators"),
        (Routes.Jurisdictions, "jurisdictions"),
        (Routes.Columns, "columns"),
        (Routes.Projects, "projects"),
        (Routes.Organizations, "organizations"),
        (Routes.Glossary, "glossary"),
        (Routes.Notes, "notes"),
    ];

    private static readonly string[] Keys = ["script", "questions", "languages", "phrase", "numbers", "near", "keys"];

    public static SearchPageView Of(Page page)
    {
        (Interface texts, Language language) = (page.Knowledge.Parts.Interface, page.Language);
        return new(
            SearchBoxView.Of(language),
            [.. Places.Select(place => new LinkView(place.Route.Url(language), texts[$"nav.{place.Key}", language]))],
            [.. Keys.Select(key => RichTextView.Mixed(texts[$"search.how.{key}", language], language))]);
    }
}
