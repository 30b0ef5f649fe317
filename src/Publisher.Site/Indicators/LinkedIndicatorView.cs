using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Indicators;

/// <summary>An indicator that is related, or that differs, and why.</summary>
public sealed record LinkedIndicatorView(LinkView Indicator, RichTextView Why) : View
{
    public static LinkedIndicatorView Of(IndicatorLink link, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Indicator(link.Indicator).Url(language), RunView.Of(knowledge.Indicator(link.Indicator).Name, language)),
        RichTextView.Said(link.Why, language));
}
