using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>The closed list of words for how one figure stands to another, and the reasons why two are not compared.</summary>
public static class RelationWording
{
    public static string Of(Relation relation, Interface words, Language language) => words[$"discrepancies.kind.{relation.Kind.Word()}", language];

    /// <summary>The reasons in a row; empty where there are none.</summary>
    public static string Reasons(ImmutableArray<Difference> reasons, Interface words, Language language) =>
        string.Join(words["wording.comma", language], reasons.Select(reason => words[$"compare.difference.{reason.ToString().ToLowerInvariant()}", language]));
}
