using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Discrepancies;

/// <summary>Figures side by side, a row for each relation.</summary>
public sealed record RelationTableView(string Label, ImmutableArray<RelationRowView> Rows) : View
{
    /// <summary>The relations in the order they are given.</summary>
    /// <param name="isRegister">On the page of discrepancies each relation has its address; elsewhere it is only quoted.</param>
    public static RelationTableView Of(ImmutableArray<Discrepancy> relations, string label, bool isRegister, KnowledgeBase knowledge, Language language) =>
        new(label, [.. relations.Select(relation => RelationRowView.Of(relation, isRegister, knowledge, language))]);
}

/// <summary>Two sides, and how the first stands to the second.</summary>
/// <param name="Id">Null away from the register.</param>
public sealed record RelationRowView(string? Id, ImmutableArray<RelationSideView> Own, RelationWordView Word, ImmutableArray<RelationSideView> Other) : View
{
    public static RelationRowView Of(Discrepancy found, bool isRegister, KnowledgeBase knowledge, Language language)
    {
        Relation relation = found.Relation!;
        return new(
            isRegister ? found.Id.Value : null,
            RelationSideView.Of(relation.Own, knowledge, language),
            RelationWordView.Of(relation, isRegister ? null : found, knowledge, language),
            RelationSideView.Of(relation.Other, knowledge, language));
    }
}

/// <summary>Figures of one side that read the same, with the plans that print them.</summary>
public sealed record RelationSideView(RunView Place, string Time, string Kind, Href Address, FigureView Figure, ImmutableArray<string> Conditions, ImmutableArray<LinkView> Sources) : View
{
    public static ImmutableArray<RelationSideView> Of(ImmutableArray<StatementId> statements, KnowledgeBase knowledge, Language language) =>
        [.. statements.Select(knowledge.Statement).GroupBy(statement => SameReading.Of(statement, knowledge)).Select(alike => Of([.. alike], knowledge, language))];

    private static RelationSideView Of(ImmutableArray<Statement> alike, KnowledgeBase knowledge, Language language)
    {
        StatementWording words = StatementWording.Of(alike[0], knowledge, language);
        return new(
            RunView.Of(knowledge.Jurisdiction(alike[0].Jurisdiction).Name, language),
            words.Time,
            words.Kind,
            Routes.StatementUrl(alike[0], language),
            FigureView.Of(words.Figure),
            words.Conditions,
            PlanSources.Of(alike, knowledge, language));
    }
}
