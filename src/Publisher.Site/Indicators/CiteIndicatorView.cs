using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>The page in three forms of citation. A figure is cited by its own, under the figure.</summary>
public sealed record CiteIndicatorView(RichTextView Text, string BibTex, string Link) : View
{
    public static CiteIndicatorView Of(IndicatorPage model, Language language)
    {
        KnowledgeBase knowledge = model.Knowledge;
        return new(
            RichTextView.Mixed(
                IndicatorCitation.Text(model.Indicator, model.Plans.Select(plan => knowledge.Parts.Interface.Say(new PlanNamed(knowledge.Plan(plan).Title), language)), knowledge, language),
                language),
            IndicatorCitation.BibTex(model.Indicator, knowledge, language),
            IndicatorCitation.Url(model.Indicator, knowledge, language));
    }
}
