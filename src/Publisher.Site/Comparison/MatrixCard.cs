using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Sharing;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>The first rows of a matrix on the picture of a shared page.</summary>
public static class MatrixCard
{
    public static RowsCard Of(FigureMatrix matrix, KnowledgeBase knowledge, Language language) => new(
        [.. matrix.Places.Select(place => new CardPlace(place.Name[language], PlaceSigns.Of(place)))],
        [.. matrix.Rows.Select(row => new CardRow(row.Indicator.Name[language], [.. row.Cells.Select(cell => Cell(cell, row, matrix, knowledge, language))]))]);

    private static CardCell Cell(ComparisonCell cell, MatrixRow row, FigureMatrix matrix, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        MatrixCellView shown = MatrixCellView.Of(cell, row, matrix, knowledge, language);
        MatrixFigureView? number = shown.Figures.FirstOrDefault(figure => figure.Figure is not null);
        return number is not null ? new(string.Join(" · ", new[] { number.Figure!.Text, number.Time }.OfType<string>()), IsFigure: true)
            : !shown.Figures.IsEmpty ? new(words["matrix.in-words", language], IsFigure: false)
            : new(shown.Delegated is not null ? words["matrix.set-from-above", language] : shown.Absence ?? "", IsFigure: false);
    }
}
