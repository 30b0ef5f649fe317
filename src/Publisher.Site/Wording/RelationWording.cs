using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>The closed list of words for how one figure stands to another, the reasons why two are not compared, and what must be said where they are compared with a caveat.</summary>
public static class RelationWording
{
    public static string Of(Relation relation, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface[$"discrepancies.kind.{relation.Kind.Word()}", language];

    /// <summary>The reasons or caveats of a relation, of its own side first; empty where there are none.</summary>
    public static string Reasons(Relation relation, KnowledgeBase knowledge, Language language) =>
        relation.Reasons.IsEmpty ? "" : Reasons(relation.Kind, relation.Reasons, knowledge.Statement(relation.Own[0]), knowledge.Statement(relation.Other[0]), knowledge, language);

    /// <summary>`beside Inner Mongolia: higher`: how the figure of the statement stands to the others of the relation, with the reasons where they are not compared.</summary>
    public static string Beside(Relation relation, StatementId statement, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        bool isOwn = relation.Own.Contains(statement);
        ImmutableArray<StatementId> others = isOwn ? relation.Other : relation.Own;
        RelationKind kind = isOwn ? relation.Kind : relation.Kind.Turned();
        string stands = Fill(words["discrepancies.beside", language], Comparand(relation.Basis, isOwn, others, knowledge, language), words[$"discrepancies.kind.{kind.Word()}", language]);
        return relation.Reasons.IsEmpty
            ? stands
            : stands + Fill(words["lists.aside", language], Reasons(kind, relation.Reasons, knowledge.Statement(statement), knowledge.Statement(others[0]), knowledge, language));
    }

    /// <summary>The reasons in a row, with what each side has to say on them; of another scope alone the two scopes.</summary>
    public static string Reasons(RelationKind kind, ImmutableArray<Difference> reasons, Statement one, Statement two, KnowledgeBase knowledge, Language language) =>
        kind == RelationKind.OtherScope
            ? Scopes(one, two, knowledge, language)
            : string.Join(knowledge.Parts.Interface["lists.comma", language], reasons.Select(reason => Reason(reason, one, two, knowledge, language)));

    private static string Reason(Difference reason, Statement one, Statement two, KnowledgeBase knowledge, Language language)
    {
        string text = knowledge.Parts.Interface[$"compare.difference.{reason.ToString().ToLowerInvariant()}", language];
        return reason switch
        {
            Difference.Variant => Fill(text, Sides(StatementWording.VariantOf(one, knowledge, language), StatementWording.VariantOf(two, knowledge, language), knowledge, language)),
            Difference.Scope => Fill(text, Scopes(one, two, knowledge, language)),
            _ => text,
        };
    }

    private static string Comparand(RelationBasis basis, bool isOwn, ImmutableArray<StatementId> others, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        if (basis == RelationBasis.Baseline)
            return words[isOwn ? "discrepancies.beside.baseline" : "discrepancies.beside.target", language];
        IEnumerable<Statement> statements = others.Select(knowledge.Statement);
        IEnumerable<string> names = basis == RelationBasis.Plans
            ? statements.Select(statement => knowledge.Plan(statement.Plan).Short[language])
            : statements.Select(statement => knowledge.Jurisdiction(statement.Jurisdiction).Name[language]);
        return string.Join(words["lists.comma", language], names.Distinct(StringComparer.Ordinal));
    }

    private static string Scopes(Statement one, Statement two, KnowledgeBase knowledge, Language language) =>
        Sides(ScopeOf(one, knowledge, language), ScopeOf(two, knowledge, language), knowledge, language);

    private static string Sides(string? one, string? two, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        string Side(string? name) => name is null ? words["compare.unstated", language] : Fill(words["compare.quoted", language], name);
        return Fill(words["compare.sides", language], Side(one), Side(two));
    }

    private static string? ScopeOf(Statement statement, KnowledgeBase knowledge, Language language) =>
        statement.Scope is { } scope ? knowledge.Scope(scope).Name[language] : null;

    private static string Fill(string template, params string[] values) => Interface.Filled(template, values);
}
