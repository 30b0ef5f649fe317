using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>Which unit a figure is drawn in. Printed units that convert to the same unit share its axis; one that converts to none has an axis of its own.</summary>
internal static class AxisUnits
{
    private static readonly Conversion NoUnit = new("", 1, 1, "");

    public static Conversion Of(Statement statement, KnowledgeBase knowledge) => Of(statement.Unit, knowledge);

    public static Conversion Of(string? printed, KnowledgeBase knowledge)
    {
        if (printed is null)
            return NoUnit;
        Unit unit = knowledge.Unit(printed);
        return unit.To ?? new Conversion(unit.Name.En.Length > 0 ? unit.Name.En : unit.Printed, 1, 1, "");
    }

    /// <summary>The unit of a chart's axis in a language, and what its values are multiplied by to be in it: Chinese pages keep the printed unit.</summary>
    public static (string Name, decimal Factor) Shown(Chart chart, KnowledgeBase knowledge, Language language)
    {
        if (chart.Frame.IsCalendar)
            return ("", 1);
        if (!language.IsSource)
            return (UnitWording.Converted(EnglishName(chart, knowledge), knowledge, language), 1);
        string? printed = knowledge.Indicator(chart.Indicator).Unit;
        if (printed is null || Of(printed, knowledge).Unit != chart.Frame.Unit)
            printed = chart.Statements.First().Unit;
        if (printed is null)
            return ("", 1);
        Conversion axis = Of(printed, knowledge);
        return (knowledge.Unit(printed).Name.Zh, axis.Denominator / axis.Numerator);
    }

    /// <summary>A count without an English word (个, 家) has none on an English axis: the indicator's name says what is counted.</summary>
    private static string EnglishName(Chart chart, KnowledgeBase knowledge) =>
        chart.Statements.First().Unit is { } printed && knowledge.Unit(printed) is { To: null } unit ? unit.Name.En : chart.Frame.Unit;
}
