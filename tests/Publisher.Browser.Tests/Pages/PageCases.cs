using Publisher.Browser.Tests.Site;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Browser.Tests.Pages;

/// <summary>Every type of page that is published, in both languages: a new type is tested the day it is added.</summary>
public static class PageCases
{
    public static TheoryData<PageType, Language> TypesAndLanguages
    {
        get
        {
            TheoryData<PageType, Language> cases = [];
            foreach ((PageType type, Language language) in PublishedPages.All.Select(page => (page.Type, page.Language)).Distinct())
                cases.Add(type, language);
            return cases;
        }
    }
}
