using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Statements;

/// <summary>What the register has on something, as words that lead to the entry: every conflict, and the figures beside it in one.</summary>
public sealed record DiscrepancyBadgesView(ImmutableArray<Href> Conflicts, LinkView? Relations) : View
{
    /// <summary>One badge for each conflict, and one for all that is compared.</summary>
    /// <param name="of">The statement the badges stand beside; null beside an indicator, of which they only count.</param>
    public static DiscrepancyBadgesView Of(IEnumerable<Discrepancy> found, Statement? of, KnowledgeBase knowledge, Language language)
    {
        ImmutableArray<Discrepancy> all = [.. found];
        // What is compared: a target set by a higher level says so itself, and what is not comparable is no finding.
        Discrepancy[] relations = [.. all.Where(one => one.Relation is { } relation && relation.Kind != RelationKind.SetFromAbove && relation.Kind.Compares())];
        return new(
            [.. all.Where(one => one.Type == DiscrepancyType.Conflict).Select(conflict => new Href(RegisterPages.Url(conflict, knowledge, language)))],
            relations is [var first, ..] ? new LinkView(RegisterPages.Url(first, knowledge, language), Words(first.Relation!)) : null);

        string Words(Relation relation) =>
            of is not null && relations.Length == 1 ? RelationWording.Beside(relation, of.Id, knowledge, language) : knowledge.Parts.Interface.Say(new SideBySideCount(relations.Length), language);
    }
}
