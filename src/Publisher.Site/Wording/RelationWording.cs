using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>The closed list of words for how one figure stands to another, the reasons why two are not compared, and what must be said where they are compared with a caveat.</summary>
public static class RelationWording
{
    public static string Of(Relation relation, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface[$"discrepancies.kind.{relation.Kind.Word()}", language];

    /// <summary>The reasons or caveats of a relation, of its own side first; empty where there are none.</summary>
    public static ImmutableArray<string> Reasons(Relation relation, KnowledgeBase knowledge, Language language) =>
        relation.Reasons.IsEmpty ? [] : Reasons(relation.Kind, relation.Reasons, knowledge.Statement(relation.Own[0]), knowledge.Statement(relation.Other[0]), knowledge, language);

    /// <summary>`beside Inner Mongolia: higher`: how the figure of the statement stands to the others of the relation, with the reasons where they are not compared.</summary>
    public static string Beside(Relation relation, StatementId statement, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        bool isOwn = relation.Own.Contains(statement);
        ImmutableArray<StatementId> others = isOwn ? relation.Other : relation.Own;
        RelationKind kind = isOwn ? relation.Kind : relation.Kind.Turned();
        ImmutableArray<string> reasons = relation.Reasons.IsEmpty ? [] : Reasons(kind, relation.Reasons, knowledge.Statement(statement), knowledge.Statement(others[0]), knowledge, language);
        return words.Say(new Beside(Comparand(relation.Basis, isOwn, others, knowledge, language), words[$"discrepancies.kind.{kind.Word()}", language], reasons), language);
    }

    /// <summary>The reasons, with what each side has to say on them; of another scope alone the two scopes.</summary>
    public static ImmutableArray<string> Reasons(RelationKind kind, ImmutableArray<Difference> reasons, Statement one, Statement two, KnowledgeBase knowledge, Language language) =>
        kind == RelationKind.OtherScope
            ? [Scopes(one, two, knowledge, language)]
            : [.. reasons.Select(reason => Reason(reason, one, two, knowledge, language))];

    private static string Reason(Difference reason, Statement one, Statement two, KnowledgeBase knowledge, Language language) => reason switch
    {
        Difference.Variant => knowledge.Parts.Interface.Say(new DifferentDefinition(Sides(DefinitionOf(one, knowledge, language), DefinitionOf(two, knowledge, language), knowledge, language)), language),
        Difference.Scope => knowledge.Parts.Interface.Say(new DifferentScope(Scopes(one, two, knowledge, language)), language),
        _ => knowledge.Parts.Interface[$"compare.difference.{reason.ToString().ToLowerInvariant()}", language],
    };

    /// <summary>Null where the plan leaves it open, which the sentence says in its own words.</summary>
    private static string? DefinitionOf(Statement statement, KnowledgeBase knowledge, Language language) =>
        statement.Variant == VariantId.Unsaid ? null : StatementWording.VariantOf(statement, knowledge, language);

    private static string Comparand(RelationBasis basis, bool isOwn, ImmutableArray<StatementId> others, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        if (basis == RelationBasis.Baseline)
            return words[isOwn ? "discrepancies.beside.baseline" : "discrepancies.beside.target", language];
        IEnumerable<Statement> statements = others.Select(knowledge.Statement);
        IEnumerable<string> names = basis == RelationBasis.Plans
            ? statements.Select(statement => knowledge.Plan(statement.Plan).Short[language])
            : statements.Select(statement => knowledge.Jurisdiction(statement.Jurisdiction).Name[language]);
        return words.Series(names.Distinct(StringComparer.Ordinal), language);
    }

    private static string Scopes(Statement one, Statement two, KnowledgeBase knowledge, Language language) =>
        Sides(ScopeOf(one, knowledge, language), ScopeOf(two, knowledge, language), knowledge, language);

    private static string Sides(string? one, string? two, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new TwoSides(one, two), language);

    private static string? ScopeOf(Statement statement, KnowledgeBase knowledge, Language language) =>
        statement.Scope is { } scope ? knowledge.Scope(scope).Name[language] : null;
}
