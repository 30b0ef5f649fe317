using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>The closed list of words for how one figure stands to another, and the reasons why two are not compared.</summary>
public static class RelationWording
{
    /// <summary>Only a delegated target is set by a higher level. Else the place's plan lists the figure of the level above, or the plan above names the place.</summary>
    public static string Of(Relation relation, KnowledgeBase knowledge, Language language)
    {
        Statement[] own = [.. relation.Own.Select(knowledge.Statement)];
        string key = relation.Kind switch
        {
            not RelationKind.SetFromAbove => $"discrepancies.kind.{relation.Kind.Word()}",
            _ when Array.Exists(own, statement => statement.IsDelegated) => "discrepancies.kind.set-from-above",
            _ when Array.Exists(own, statement => !relation.Places.Contains(statement.Jurisdiction)) => "compare.listed-from-above",
            _ => "discrepancies.kind.named-above",
        };
        return knowledge.Parts.Interface[key, language];
    }

    /// <summary>`beside Inner Mongolia: higher`: how the figure of the statement stands to the others of the relation, with the reasons where they are not compared.</summary>
    public static string Beside(Relation relation, StatementId statement, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        bool isOwn = relation.Own.Contains(statement);
        string comparand = relation.Basis == RelationBasis.Baseline
            ? words[isOwn ? "discrepancies.beside.baseline" : "discrepancies.beside.target", language]
            : words.Series(
                (isOwn ? relation.Other.Select(other => knowledge.Statement(other).Jurisdiction).Distinct() : relation.Places).Select(place => knowledge.Jurisdiction(place).Name[language]),
                language);
        RelationKind kind = isOwn ? relation.Kind : relation.Kind.Turned();
        // Another scope is its own reason.
        ImmutableArray<string> reasons = kind == RelationKind.OtherScope ? [] : Reasons(relation.Reasons, words, language);
        return words.Say(new Beside(comparand, words[$"discrepancies.kind.{kind.Word()}", language], reasons), language);
    }

    public static ImmutableArray<string> Reasons(ImmutableArray<Difference> reasons, Interface words, Language language) =>
        [.. reasons.Select(reason => words[$"compare.difference.{reason.ToString().ToLowerInvariant()}", language])];
}
