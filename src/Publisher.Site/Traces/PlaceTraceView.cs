using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Absences;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Traces;

/// <summary>One place beside the area above it: what both speak of, then what may be said where only the area's plans speak.</summary>
public sealed record PlaceTraceView(TraceTableView? Table, NothingRecorded? Nothing, ImmutableArray<PlaceWithoutView> Without) : View
{
    public static PlaceTraceView Of(PlaceTrace trace, KnowledgeBase knowledge, Language language)
    {
        string label = knowledge.Parts.Interface.Say(new PlaceWithAbove(trace.Place.Name[language], trace.Over.Name[language]), language);
        return new(
            trace.Rows.IsEmpty ? null : TraceTableView.ByIndicator(trace.Rows, label, knowledge, language),
            trace.Without.IsEmpty ? null : new NothingRecorded(trace.Without.Length, trace.Over.Name[language], trace.Place.Name[language]),
            [.. trace.Without.Select(without => PlaceWithoutView.ByIndicator(without, knowledge, language))]);
    }
}
