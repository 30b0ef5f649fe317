using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Search;

/// <summary>The search in the head of a page. It loads the Chinese records and those of one language in letters: the page's own, or English.</summary>
public sealed record SearchBoxView(Href Action, Href Zh, Href En) : View
{
    public static SearchBoxView Of(Language language) =>
        new(Routes.Search.Url(language), SearchFiles.Url(Language.Chinese), SearchFiles.Url(language.IsSource ? Language.English : language));
}
