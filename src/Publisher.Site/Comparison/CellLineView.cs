using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Notes;
using Publisher.Site.Routing;
using Publisher.Site.Statements;
using Publisher.Site.Views;

namespace Publisher.Site.Comparison;

/// <summary>A figure of a cell with all it must not be read without: the figure leads to the statement, each plan to the passage.</summary>
/// <param name="Findings">How it stands to the region's.</param>
public sealed record CellLineView(
    Href Address,
    FigureView Figure,
    string? Time,
    string? Kind,
    BadgeView? Binding,
    ImmutableArray<string> Conditions,
    BadgeView? State,
    ImmutableArray<string> Findings,
    ImmutableArray<LinkView> Sources,
    ImmutableArray<BesideNoteView> Notes) : View
{
    public static CellLineView Of(ComparedStatement value, ImmutableArray<string> findings, KnowledgeBase knowledge, Language language)
    {
        CellLine line = CellLine.Of(value, knowledge, language);
        return new(
            Routes.StatementUrl(value.Statement, language),
            FigureView.Of(line.Figure),
            line.Time,
            line.Kind,
            Badge(line.Binding),
            line.Conditions,
            Badge(line.State),
            findings,
            [.. line.Sources.Select(source => new LinkView(Routes.PassageUrl(source.Plan, source.Passage, language), source.Name))],
            BesideNoteView.Of(line.Notes, language, isFolded: true));
    }

    private static BadgeView? Badge(Mark? mark) => mark is null ? null : new(mark.Key, mark.Text);
}
