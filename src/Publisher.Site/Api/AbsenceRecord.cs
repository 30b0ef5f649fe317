using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>
/// That a plan says nothing on an indicator: none of <paramref name="Words"/>, in Simplified, stands in its text. <paramref name="Confirmed"/> is the day on which an editor judged that these
/// are the words that would name it.
/// </summary>
public sealed record AbsenceRecord(
    string Indicator,
    string Plan,
    string Jurisdiction,
    ImmutableArray<string> Words,
    string Confirmed,
    Bilingual Url)
{
    public static AbsenceRecord Of(ProvedAbsence absence, KnowledgeBase knowledge) => new(
        absence.Indicator.Value,
        absence.Plan.Value,
        absence.Jurisdiction.Value,
        absence.Words,
        absence.Confirmed.ToString("O"),
        PageUrls.Of(knowledge, Routes.Indicator(absence.Indicator), "absent"));
}
