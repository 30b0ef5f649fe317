using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>A plan at a glance; where plans are the subject of the page, with its facts instead.</summary>
/// <param name="Glance">Its place, years and date.</param>
public sealed record PlanCardView(Href Address, RunView Title, string OtherTitle, string OtherLanguage, PlanFactsView? Facts, string? Glance) : View
{
    public static PlanCardView WithFacts(Plan plan, KnowledgeBase knowledge, Language language) => Of(plan, language, PlanFactsView.Of(plan, knowledge, language), null);

    public static PlanCardView AtAGlance(Plan plan, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        string?[] facts =
        [
            knowledge.Jurisdiction(plan.Jurisdiction).Name[language],
            plan.Period is { } period ? texts.Say(new Years(period.From, period.To), language) : null,
            plan.Date is { } date ? texts.Say(Date.Of(date), language) : texts["plan.date-not-stated", language],
        ];
        return Of(plan, language, null, string.Join(texts["lists.stop", language], facts.OfType<string>()));
    }

    private static PlanCardView Of(Plan plan, Language language, PlanFactsView? facts, string? glance) =>
        new(Routes.Plan(plan.Id).Url(language), RunView.Of(plan.Title, language), plan.Title[language.Other()], language.Other().Tag(), facts, glance);
}
