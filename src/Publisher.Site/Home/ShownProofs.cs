using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;

namespace Publisher.Site.Home;

/// <summary>One figure to show how a figure is proved, chosen by rule: of those that several plans give and a text prints, the one whose clauses take least room.</summary>
internal static class ShownProofs
{
    public static ShownProof? Of(KnowledgeBase knowledge, ImmutableArray<SharedFigure> figures) => figures
        .SelectMany(figure => figure.Targets.Select(target => new ShownProof(figure.Indicator, target)))
        .Where(proof => proof.Statement.English is not null)
        .Where(proof => knowledge.Passage(proof.Statement.Plan, proof.Statement.Passage).Kind is PassageKind.Paragraph or PassageKind.Item)
        .MinBy(proof => proof.Statement.Quote.Hans.Length + proof.Statement.English!.Text.Length);
}
