using Publisher.Knowledge;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Wording;

/// <summary>What the parts of a sum come to beside the whole the plan prints, in the printed unit.</summary>
public static class SumWording
{
    public static string Of(Sum sum, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        string sentence = words[sum.AddsUp ? "sums.adds-up" : "sums.differs", language];
        return Interface.Filled(
            sentence,
            NumberWording.Of(sum.Computed, language),
            NumberWording.Of(sum.Expected, language),
            Unit(sum, knowledge, language) is { Length: > 0 } unit ? words.Fill("sums.unit", language, unit) : "");
    }

    /// <summary>A unit the printed ones were converted to has no entry of its own.</summary>
    private static string Unit(Sum sum, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Units.FirstOrDefault(unit => unit.Printed == sum.Unit) is { } printed ? printed.Name[language] : sum.Unit;
}
