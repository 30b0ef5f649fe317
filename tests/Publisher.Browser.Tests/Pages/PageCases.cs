using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Pages;

/// <summary>Every page type there is, in both languages: a new type is tested the day it is added.</summary>
public static class PageCases
{
    public static TheoryData<PageType, Language> TypesAndLanguages
    {
        get
        {
            TheoryData<PageType, Language> cases = [];
            foreach (PageType type in Enum.GetValues<PageType>())
            {
                foreach (Language language in Languages.All)
                    cases.Add(type, language);
            }
            return cases;
        }
    }

    public static TheoryData<PageType, Language, string> TypesLanguagesAndLooks
    {
        get
        {
            TheoryData<PageType, Language, string> cases = [];
            foreach (PageType type in Enum.GetValues<PageType>())
            {
                foreach (Language language in Languages.All)
                {
                    foreach (Look look in Look.All)
                        cases.Add(type, language, look.Name);
                }
            }
            return cases;
        }
    }
}
