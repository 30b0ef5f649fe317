using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>A plan named in a sentence or a caption: in 《》 where the text is Chinese.</summary>
public static class PlanNames
{
    public static string InText(Plan plan, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new PlanNamed(plan.Short), language);
}
