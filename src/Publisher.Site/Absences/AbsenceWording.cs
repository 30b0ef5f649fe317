using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Absences;

/// <summary>The words for a plan that was proved to be silent, always with those that were looked for; and for where else to look.</summary>
public static class AbsenceWording
{
    /// <summary>`Wuhai climate plan: Not found in this plan. Other documents may set it. Looked for: 海绵`</summary>
    public static string Of(ProvedAbsence absence, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        return words.Say(new SilentPlan(knowledge.Plan(absence.Plan).Short[language], words["wording.silence", language], string.Join('、', absence.Words)), language);
    }

    public static string See(ImmutableArray<Indicator> indicators, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new SeeIndicators([.. indicators.Select(indicator => indicator.Name[language])]), language);
}
