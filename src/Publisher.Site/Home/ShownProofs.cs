using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Home;

/// <summary>One figure to show how a figure is proved, chosen by rule: of those that several plans give, the one whose sentence takes least room.</summary>
internal static class ShownProofs
{
    public static ShownProof? Of(KnowledgeBase knowledge, ImmutableArray<SharedFigure> figures) => figures
        .SelectMany(figure => figure.Targets.Select(target => new ShownProof(figure.Indicator, target, knowledge.Passage(target.Plan, target.Passage))))
        .Where(proof => proof.Passage is { Kind: PassageKind.Paragraph or PassageKind.Item, English: not null })
        .MinBy(proof => proof.Passage.Hans.Length);
}
