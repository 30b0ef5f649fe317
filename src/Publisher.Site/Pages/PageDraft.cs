using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Pages;

/// <summary>A page before it is split by language.</summary>
public sealed record PageDraft(
    PageType Type,
    Route Route,
    Bilingual Title,
    Bilingual Description,
    IReadOnlyList<(Route Route, Bilingual Name)> Trail,
    PageModel Model)
{
    public Page In(Language language) => new(
        Type,
        Route,
        language,
        Title[language],
        Description[language],
        [.. Trail.Select(crumb => new Crumb(crumb.Route, crumb.Name[language]))],
        Model);
}
