using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The statements no chart shows, by reason: named beside the charts, never drawn.</summary>
public sealed record NotDrawnView(NotInChart Count, ImmutableArray<NotDrawnReasonView> Reasons) : View
{
    /// <summary>Null where the charts show everything.</summary>
    public static NotDrawnView? Of(ImmutableArray<Uncharted> left, KnowledgeBase knowledge, Language language) =>
        left.IsEmpty
            ? null
            : new(
                new NotInChart(left.Length),
                [.. left.GroupBy(one => one.Reason).OrderBy(group => group.Key).Select(group => NotDrawnReasonView.Of(group.Key, group.Select(one => one.Statement), knowledge, language))]);
}

public sealed record NotDrawnReasonView(string Reason, ImmutableArray<NotDrawnStatementView> Statements) : View
{
    public static NotDrawnReasonView Of(UnchartedReason reason, IEnumerable<Statement> statements, KnowledgeBase knowledge, Language language) => new(
        knowledge.Parts.Interface[$"chart.left.{reason.ToString().ToLowerInvariant()}", language],
        [.. statements.Select(statement => NotDrawnStatementView.Of(statement, knowledge, language))]);
}

/// <summary>A statement by its place, and its figure or its words.</summary>
public sealed record NotDrawnStatementView(Href Address, RunView Place, FigureView? Figure, RichTextView? Words) : View
{
    public static NotDrawnStatementView Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        Figure figure = FigureWording.Of(statement, knowledge, language);
        bool isWords = statement.Value is null;
        return new(
            $"#{Routes.StatementAnchor(statement.Id)}",
            RunView.Of(knowledge.Jurisdiction(statement.Jurisdiction).Name, language),
            isWords ? null : FigureView.Of(figure),
            isWords ? RichTextView.Mixed(knowledge.Parts.Interface.Say(new Quoted(figure.ToString()), language), language) : null);
    }
}
