using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The fixed sentences a chart must not be read without.</summary>
public static class ChartNotes
{
    public static IEnumerable<string> Of(Chart chart, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        if (Past(chart, knowledge, language) is { } past)
            yield return past;
        Jurisdiction[] places = [.. chart.Statements.Select(statement => statement.Jurisdiction).Distinct().Select(knowledge.Jurisdiction)];
        if (places.Length > 1 && Array.Find(places, place => place.Kind == JurisdictionKind.Region) is { } region)
            yield return texts.Say(new NoteOn(region.Name[language], texts["wording.regional", language]), language);
        if (chart.Bands.Length > 1)
            yield return texts["chart.bands", language];
    }

    /// <summary>Where only some target years have passed, the sentence names them.</summary>
    private static string? Past(Chart chart, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        Statement[] set = [.. chart.Statements.Where(statement => statement.Kind.Family() != KindFamily.Observed)];
        Statement[] past = [.. set.Where(statement => PastTarget.Is(statement, knowledge.Site.AsOf))];
        if (past.Length == 0)
            return null;
        ImmutableArray<int> years = PastTarget.Years(past, knowledge.Site.AsOf);
        string sentence = texts[PastTarget.Text(years.Length), language];
        return past.Length == set.Length ? sentence : texts.Say(new NoteOnYears([.. years.Select(NumberWording.Year)], sentence), language);
    }

    /// <summary>The plans whose figures it draws, in the order of the plans.</summary>
    public static ImmutableArray<string> Plans(Chart chart, KnowledgeBase knowledge, Language language)
    {
        HashSet<PlanId> drawn = [.. chart.Statements.Select(statement => statement.Plan)];
        return [.. knowledge.Plans.Where(plan => drawn.Contains(plan.Id)).Select(plan => PlanNames.InText(plan, knowledge, language))];
    }
}
