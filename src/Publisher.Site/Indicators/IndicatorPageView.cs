using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Absences;
using Publisher.Site.Charts;
using Publisher.Site.Discrepancies;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Terms;
using Publisher.Site.Traces;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>One indicator with all its statements.</summary>
/// <param name="Finding">What the figures say, where no chart says it.</param>
/// <param name="Remarks">What editors say of the plans, and what the plans leave open.</param>
/// <param name="Past">That the years of some targets have passed.</param>
/// <param name="Also">Sentences kept under another indicator that name this one.</param>
/// <param name="HasBinding">Whether any statement says that it is binding or anticipatory.</param>
public sealed record IndicatorPageView(
    BilingualNameView Name,
    RichTextView? Finding,
    ImmutableArray<ChartFigureView> Charts,
    NotDrawnView? NotDrawn,
    KeyFactsView Facts,
    RichTextView Definition,
    bool IsRule,
    ImmutableArray<RichTextView> Remarks,
    ImmutableArray<IndicatorTermView> Terms,
    NoteOnYears? Past,
    string StatementsLabel,
    ImmutableArray<PlaceStatementsView> Places,
    ImmutableArray<NamedInView> Also,
    bool HasBinding,
    TraceTableView? Trace,
    ImmutableArray<PlaceWithoutView> Without,
    ImmutableArray<ConflictEntryView> Conflicts,
    RelationTableView? Relations,
    ImmutableArray<LinkedIndicatorView> Related,
    ImmutableArray<LinkedIndicatorView> Differs,
    CiteIndicatorView Cite,
    LinkView? Previous,
    LinkView? Next) : PageView
{
    public static IndicatorPageView Of(Page page, IndicatorPage model)
    {
        KnowledgeBase knowledge = model.Knowledge;
        Language language = page.Language;
        Interface texts = knowledge.Parts.Interface;
        Indicator indicator = model.Indicator;
        string name = indicator.Name[language];
        bool isCharted = !model.Charts.Charts.IsEmpty;
        return new(
            BilingualNameView.Of(indicator.Name, language),
            isCharted ? null : RichTextView.Mixed(IndicatorFinding.Of(indicator, model.Charts, knowledge, language), language),
            [.. model.Charts.Charts.Select(chart => ChartFigureView.Of(chart, page))],
            isCharted ? NotDrawnView.Of(model.Charts.Left, knowledge, language) : null,
            KeyFactsView.Of(model, language),
            RichTextView.WithTerms(indicator.Definition, language, new FirstTerms(knowledge.TermFinder)),
            indicator.Kind == IndicatorKind.Rule,
            [.. RemarksOf(model, language).Select(remark => RichTextView.Mixed(remark, language))],
            [.. model.Terms.Select(term => IndicatorTermView.Of(term, language))],
            model.PastYears.IsEmpty ? null : new NoteOnYears([.. model.PastYears.Select(NumberWording.Year)], texts[PastTarget.Text(model.PastYears.Length), language]),
            texts.Say(new StatementsOn(name), language),
            [.. model.Places.Select(group => PlaceStatementsView.Of(group, indicator, knowledge, language))],
            [.. model.Naming.Select(statement => NamedInView.Of(statement, knowledge, language))],
            indicator.Statements.Any(statement => statement.Binding is not null),
            model.Trace.IsEmpty ? null : TraceTableView.ByPlace(model.Trace, texts.Say(new PlacesWithLevelAbove(name), language), knowledge, language),
            [.. model.Without.Select(without => PlaceWithoutView.ByPlace(without, knowledge, language))],
            [.. model.Conflicts.Select(conflict => ConflictEntryView.Of(conflict, knowledge, language, showIndicator: false))],
            model.Relations.IsEmpty ? null : RelationTableView.Of(model.Relations, texts.Say(new FiguresSideBySide(name), language), isRegister: !RegisterPages.IsOnePage(knowledge), knowledge, language),
            [.. indicator.Related.Select(link => LinkedIndicatorView.Of(link, knowledge, language))],
            [.. indicator.Differs.Select(link => LinkedIndicatorView.Of(link, knowledge, language))],
            CiteIndicatorView.Of(model, language),
            Neighbour(model.Previous, language),
            Neighbour(model.Next, language));
    }

    private static IEnumerable<string> RemarksOf(IndicatorPage model, Language language)
    {
        KnowledgeBase knowledge = model.Knowledge;
        Interface texts = knowledge.Parts.Interface;
        return
        [
            .. model.Indicator.Remarks.Select(remark => texts.Say(new RemarkOnPlan(PlanNames.InText(knowledge.Plan(remark.Plan), knowledge, language), remark.Text[language]), language)),
            .. model.Open.Select(open => texts.Say(new LeftOpen(open.Point.ToString().ToLowerInvariant(), [.. open.Plans.Select(plan => PlanNames.InText(knowledge.Plan(plan), knowledge, language))]), language)),
        ];
    }

    private static LinkView? Neighbour(Indicator? neighbour, Language language) =>
        neighbour is null ? null : new(Routes.Indicator(neighbour.Id).Url(language), RunView.Of(neighbour.Name, language));
}
