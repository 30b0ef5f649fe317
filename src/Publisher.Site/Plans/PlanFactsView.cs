using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>Who issued a plan, under which number, when and for which years: as printed, or null where the source text does not say.</summary>
/// <param name="English">How much of it is translated.</param>
public sealed record PlanFactsView(LinkView Jurisdiction, RunView? Issuer, RunView? Number, RunView? Date, RunView? Period, EnglishState English) : View
{
    public static PlanFactsView Of(Plan plan, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        return new(
            new LinkView(Routes.Jurisdiction(plan.Jurisdiction).Url(language), RunView.Of(knowledge.Jurisdiction(plan.Jurisdiction).Name, language)),
            plan.Issuer is { } issuer ? RunView.Of(issuer, language) : null,
            plan.DocumentNumber is { } number ? RunView.Printed(number, language) : null,
            plan.Date is { } date ? new RunView(texts.Say(Sentences.Date.Of(date), language)) : null,
            plan.Period is { } period ? new RunView(texts.Say(new Years(period.From, period.To), language)) : null,
            new EnglishState(plan.Passages.Length, plan.TranslatedPassages, plan.Passages.Count(passage => passage.English?.Status == TranslationStatus.Checked)));
    }
}
