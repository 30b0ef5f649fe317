using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Comparison;
using Publisher.Site.Discrepancies;
using Publisher.Site.Routing;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Traces;

/// <summary>Of one place or of one indicator, and never empty: what the area above says, how the place's figure stands to it, and what the place's plans say: a row each.</summary>
/// <param name="IsByPlace">Rows by place, on the page of one indicator; else by indicator, on the page of one place.</param>
/// <param name="Above">The head of the column: the area's name, where there is one area.</param>
public sealed record TraceTableView(string Label, bool IsByPlace, string Above, string Own, ImmutableArray<TraceGroupView> Groups) : View
{
    public static TraceTableView ByPlace(ImmutableArray<TraceRow> rows, string label, KnowledgeBase knowledge, Language language) => new(
        label,
        IsByPlace: true,
        knowledge.Parts.Interface["trace.above", language],
        knowledge.Parts.Interface["trace.own", language],
        [
            .. rows.GroupBy(row => row.Place.Id).Select(group => new TraceGroupView(
                new LinkView(Routes.Jurisdiction(group.Key).Url(language), RunView.Of(group.First().Place.Name, language)),
                [.. group.Select(row => TraceRowView.Of(row, isRegister: !RegisterPages.IsOnePage(knowledge), knowledge, language))])),
        ]);

    public static TraceTableView ByIndicator(ImmutableArray<TraceRow> rows, string label, KnowledgeBase knowledge, Language language) => new(
        label,
        IsByPlace: false,
        rows[0].Over is { } over ? over.Name[language] : knowledge.Parts.Interface["trace.above", language],
        rows[0].Place.Name[language],
        [
            .. rows.GroupBy(row => row.Indicator.Id).Select(group => new TraceGroupView(
                new LinkView(Routes.Indicator(group.Key).Url(language), RunView.Of(group.First().Indicator.Name, language)),
                [.. group.Select(row => TraceRowView.Of(row, isRegister: false, knowledge, language))])),
        ]);
}

/// <summary>The rows of one place or indicator, whose name stands once.</summary>
public sealed record TraceGroupView(LinkView Of, ImmutableArray<TraceRowView> Rows) : View;

/// <summary>What is said above, how the place's own figure stands to it, and the place's own.</summary>
/// <param name="Id">Of the entry of the register, where the row is it.</param>
public sealed record TraceRowView(string? Id, ImmutableArray<TraceSideView> Above, RelationWordView Word, ImmutableArray<TraceSideView> Own) : View
{
    public static TraceRowView Of(TraceRow row, bool isRegister, KnowledgeBase knowledge, Language language) => new(
        isRegister ? row.Register.Id.Value : null,
        TraceSideView.Of(row.Above, row.Over, knowledge, language),
        RelationWordView.Of(row.Relation, isRegister ? null : row.Register, knowledge, language),
        TraceSideView.Of(row.Own, row.Place, knowledge, language));
}

/// <summary>Figures of one side that read the same.</summary>
/// <param name="Place">An area other than the side's own.</param>
public sealed record TraceSideView(
    Href Address,
    FigureView Figure,
    string? Place,
    string Time,
    string Kind,
    ImmutableArray<string> Conditions,
    StatementStateView State,
    ImmutableArray<LinkView> Sources) : View
{
    public static ImmutableArray<TraceSideView> Of(ImmutableArray<Statement> statements, Jurisdiction? of, KnowledgeBase knowledge, Language language) =>
        [.. statements.GroupBy(statement => SameReading.Of(statement, knowledge)).Select(alike => Of(alike, alike.First(), of, knowledge, language))];

    private static TraceSideView Of(IEnumerable<Statement> alike, Statement statement, Jurisdiction? of, KnowledgeBase knowledge, Language language)
    {
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        return new(
            Routes.StatementUrl(statement, language),
            FigureView.Of(words.Figure),
            statement.Jurisdiction == of?.Id ? null : knowledge.Jurisdiction(statement.Jurisdiction).Name[language],
            words.Time,
            words.Kind,
            words.Conditions,
            StatementStateView.Of(statement, words),
            PlanSources.Of(alike, knowledge, language));
    }
}
