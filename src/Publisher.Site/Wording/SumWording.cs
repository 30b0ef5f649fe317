using Publisher.Knowledge;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>What the parts of a sum come to beside the whole the plan prints, in the printed unit.</summary>
public static class SumWording
{
    public static string Of(Sum sum, KnowledgeBase knowledge, Language language)
    {
        string unit = Unit(sum, knowledge, language);
        SumResult result = new(NumberWording.Of(sum.Computed, language), NumberWording.Of(sum.Expected, language), unit.Length == 0 ? null : unit, sum.AddsUp);
        return knowledge.Parts.Interface.Say(result, language);
    }

    /// <summary>A unit the printed ones were converted to has no entry of its own.</summary>
    private static string Unit(Sum sum, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Units.FirstOrDefault(unit => unit.Printed == sum.Unit) is { } printed ? printed.Name[language] : sum.Unit;
}
