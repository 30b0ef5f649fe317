using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Site.Comparison;

namespace Publisher.Site.Home;

/// <summary>One figure to show how a figure is proved, chosen by rule: of the targets that several places set and a text prints, the one whose clauses take least room.</summary>
internal static class ShownProofs
{
    public static ShownProof? Of(KnowledgeBase knowledge, FigureMatrix matrix) => matrix.Rows
        .SelectMany(row => row.Cells.SelectMany(cell => cell.Values).Where(MatrixRow.IsTarget).Select(value => new ShownProof(row.Indicator, value.Statement)))
        .Where(proof => proof.Statement.English is not null)
        .Where(proof => knowledge.Passage(proof.Statement.Plan, proof.Statement.Passage).Kind is PassageKind.Paragraph or PassageKind.Item)
        .MinBy(proof => proof.Statement.Quote.Hans.Length + proof.Statement.English!.Text.Length);
}
