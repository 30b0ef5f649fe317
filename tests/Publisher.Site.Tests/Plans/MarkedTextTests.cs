using Publisher.Knowledge.Statements;
using Publisher.Site.Plans;
using Publisher.Site.Terms;

namespace Publisher.Site.Tests.Plans;

public sealed class MarkedTextTests
{
    private static readonly Statement Model = SmallKnowledge.Value.Statements[0];

    [Fact]
    public void A_text_is_cut_where_figures_stand_and_nothing_is_lost()
    {
        Assert.Equal("到2025年达到[18%]，其中[9%]。", Marked("到2025年达到18%，其中9%。", At(8, 11), At(14, 16)));
    }

    [Fact]
    public void Two_statements_of_one_figure_share_its_mark()
    {
        TextRun figure = MarkedText.Of("达到18%", [At(2, 5), At(2, 5)], cell: null)[1];

        Assert.Equal("18%", figure.Text);
        Assert.Equal(2, figure.Figure.Length);
    }

    [Fact]
    public void A_figure_inside_another_is_not_marked_again()
    {
        Assert.Equal("由[9.1∶50.5]起", Marked("由9.1∶50.5起", At(1, 9), At(5, 9)));
    }

    [Fact]
    public void A_cell_shows_its_own_figures_only()
    {
        Statement here = At(0, 2, new CellPosition(1, 3));

        Assert.Equal("[92]*", Marked("92*", new CellPosition(1, 3), here, At(0, 1, new CellPosition(2, 3)), At(0, 3)));
    }

    [Fact]
    public void Terms_are_cut_out_between_figures_and_a_figure_wins()
    {
        TermSpan[] terms = [new(0, 2, new("cover")), new(3, 3, new("share"))];

        Assert.Equal("<覆盖>达[18%]", string.Concat(MarkedText.Of("覆盖达18%", [At(3, 6)], cell: null, [.. terms]).Select(run => run.Term is null ? run.Figure.IsEmpty ? run.Text : $"[{run.Text}]" : $"<{run.Text}>")));
    }

    private static string Marked(string text, params Statement[] statements) => Marked(text, cell: null, statements);

    private static string Marked(string text, CellPosition? cell, params Statement[] statements) =>
        string.Concat(MarkedText.Of(text, [.. statements], cell).Select(run => run.Figure.IsEmpty ? run.Text : $"[{run.Text}]"));

    private static Statement At(int start, int end, CellPosition? cell = null) =>
        Model with { Quote = Model.Quote with { Start = start, MarkStart = 0, MarkEnd = end - start, Cell = cell } };
}
