using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.NotFound;

/// <summary>What stands at an address that leads nowhere, in every language: the reader's is not known.</summary>
public sealed record NotFoundPageView(string Title, string OtherTitle, string OtherLanguage, ImmutableArray<WaysOnView> Ways) : PageView
{
    private static readonly (Route Route, string Key)[] Places =
    [
        (Route.Home, "frame.home"),
        (Routes.Search, "search.title"),
        (Routes.Plans, "nav.plans"),
        (Routes.Indicators, "nav.indicators"),
    ];

    public static NotFoundPageView Of(Page page)
    {
        Interface texts = page.Knowledge.Parts.Interface;
        Language other = page.Language.Other();
        return new(page.Title, texts["not-found.title", other], other.Tag(), [.. page.Others.Prepend(page.Language).Select(language => In(texts, language))]);
    }

    private static WaysOnView In(Interface texts, Language language) => new(
        language.Tag,
        texts["not-found.advice", language],
        texts["not-found.ways", language],
        [.. Places.Select(place => new LinkView(place.Route.Url(language), texts[place.Key, language]))]);
}

/// <summary>Advice and a few places to go on to, in one language.</summary>
public sealed record WaysOnView(string Language, string Advice, string Lead, ImmutableArray<LinkView> Links) : View;
