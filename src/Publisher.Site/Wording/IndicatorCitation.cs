using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>How a whole indicator page is cited. A single figure has a citation of its own: <see cref="Citation"/>.</summary>
public static class IndicatorCitation
{
    public static string Text(Indicator indicator, IEnumerable<string> plans, KnowledgeBase knowledge, Language language)
    {
        IndicatorCited cited = new(
            indicator.Name[language],
            [.. plans],
            knowledge.Site.Name[language],
            knowledge.Site.Version,
            Date.Of(knowledge.Site.AsOf),
            Url(indicator, knowledge, language));
        return knowledge.Parts.Interface.Say(cited, language);
    }

    /// <summary>A BibTeX entry; the braces keep names as they are written.</summary>
    public static string BibTex(Indicator indicator, KnowledgeBase knowledge, Language language)
    {
        SiteCard site = knowledge.Site;
        string day = site.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return string.Join(
            '\n',
            $"@misc{{open-climate-plans-{indicator.Id},",
            $"  title = {{{{{indicator.Name[language]}}}}},",
            $"  author = {{{{{site.Name[language]}}}}},",
            $"  year = {{{NumberWording.Year(site.AsOf.Year)}}},",
            $"  version = {{{site.Version}}},",
            $"  date = {{{day}}},",
            $"  url = {{{Url(indicator, knowledge, language)}}}",
            "}");
    }

    public static string Url(Indicator indicator, KnowledgeBase knowledge, Language language) => knowledge.Site.Origin + Routes.Indicator(indicator.Id).Url(language);
}
