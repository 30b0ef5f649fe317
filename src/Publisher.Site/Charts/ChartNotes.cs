using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Text;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The fixed sentences a chart must not be read without.</summary>
public static class ChartNotes
{
    public static IEnumerable<string> Of(Chart chart, Drawing drawing, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        if (chart.Statements.Any(statement => PastTarget.Is(statement, knowledge.Site.AsOf)))
            yield return texts["wording.past-year", language];
        if (chart.Places.Length > 1 && chart.Places.Any(place => knowledge.Jurisdiction(place.Jurisdiction).Kind == JurisdictionKind.Region))
            yield return string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                texts["chart.regional", language],
                string.Join(texts["wording.comma", language], chart.Places.Select(place => knowledge.Jurisdiction(place.Jurisdiction)).Where(place => place.Kind == JurisdictionKind.Region).Select(place => place.Name[language])),
                texts["wording.regional", language]);
        if (!drawing.FromZero)
            yield return texts["chart.not-from-zero", language];
    }

    /// <summary>The plans whose figures it draws, in the order of the plans.</summary>
    public static string Plans(Chart chart, KnowledgeBase knowledge, Language language) =>
        string.Join(
            knowledge.Parts.Interface["wording.comma", language],
            knowledge.Plans.Where(plan => chart.Statements.Any(statement => statement.Plan == plan.Id)).Select(plan => plan.Short[language]));
}
