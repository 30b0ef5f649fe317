using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>What the figures of a sum come to beside what the plan prints: parts beside their total, shares beside the whole that no plan prints, a baseline and a target beside the change.</summary>
public static class SumWording
{
    public static string Of(Sum sum, KnowledgeBase knowledge, Language language)
    {
        if (sum.Change is { } change)
            return knowledge.Parts.Interface.Say(Difference(sum, knowledge.Statement(change), knowledge, language), language);
        string computed = Amount(sum.Computed, sum.Unit, knowledge, language);
        string expected = Amount(sum.Expected, sum.Unit, knowledge, language);
        return sum.Total is null
            ? knowledge.Parts.Interface.Say(new SumOfShares(computed, expected, sum.AddsUp), language)
            : knowledge.Parts.Interface.Say(new SumResult(computed, expected, sum.AddsUp), language);
    }

    /// <summary>How far the baseline and the target lie apart, in the unit of the change the plan prints.</summary>
    private static SumOfChange Difference(Sum sum, Statement change, KnowledgeBase knowledge, Language language)
    {
        decimal printed = change.Value.GetValueOrDefault();
        string unit = FigureWording.UnitOf(change, knowledge) ?? "";
        return new(Amount(sum.Expected - sum.Computed + printed, unit, knowledge, language), Amount(printed, unit, knowledge, language), sum.AddsUp);
    }

    /// <summary>In the units of each language's pages: the printed one stands in the quotations. A unit the printed ones were converted to has no entry of its own.</summary>
    private static string Amount(decimal value, string unit, KnowledgeBase knowledge, Language language)
    {
        Unit? printed = knowledge.Parts.Units.FirstOrDefault(known => known.Printed == unit);
        string number = NumberWording.Of(value, knowledge, language);
        if (language.IsSource)
            return number + (printed?.Name.Zh ?? unit);
        return printed is null ? UnitWording.Joined(number, unit, knowledge, language) : ConvertedFigure.Of(value, null, printed, knowledge, language)?.Text ?? UnitWording.Joined(number, printed.Name.En, knowledge, language);
    }
}
