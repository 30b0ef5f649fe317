using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Tests.Plans;

public sealed class NoteFinderTests
{
    /// <summary>Of 森林覆盖率达到23.5%, of which the figure begins at the seventh character.</summary>
    private static readonly Statement Statement = SmallKnowledge.Value.Statements[0];

    private static readonly Note Note = SmallKnowledge.Value.Notes[0] with { Statements = [], Projects = [] };

    [Theory]
    [InlineData("23.5%", 7, true)]
    [InlineData("林覆", 1, true)]
    [InlineData("此外", 12, false)]
    public void A_note_stands_with_a_quotation_that_holds_any_of_its_words(string words, int start, bool stands)
    {
        NoteFinder finder = new([At(words, start)]);
        Assert.Equal(stands, !finder.On(Statement).IsEmpty);
        Assert.Equal(!stands, !finder.Around(Statement).IsEmpty);
        Assert.Single(finder.On(SmallKnowledge.Value.Passage(Note.Plan, Note.Passage)));
    }

    [Fact]
    public void Of_a_table_a_note_stands_with_its_cell_and_around_its_row()
    {
        Statement cell = Statement with { Quote = Statement.Quote with { Cell = new CellPosition(1, 2) } };
        NoteFinder finder = new([In(new CellPosition(1, 2), "a"), In(new CellPosition(1, 3), "b"), In(new CellPosition(2, 2), "c")]);
        Assert.Equal(["a"], finder.On(cell).Select(note => note.Id.Value));
        Assert.Equal(["b"], finder.Around(cell).Select(note => note.Id.Value));
    }

    [Fact]
    public void A_note_stands_with_what_it_names_wherever_that_stands()
    {
        Project project = SmallKnowledge.Value.Projects[0];
        Note elsewhere = Note with { Passage = new("p99"), Statements = [Statement.Id], Projects = [project.Id] };
        NoteFinder finder = new([elsewhere]);
        Assert.Same(elsewhere, Assert.Single(finder.On(Statement)));
        Assert.Same(elsewhere, Assert.Single(finder.On(project)));
    }

    private static Note At(string words, int start) => Note with { Quote = new Quote(words, words, 0, words.Length, Note.Quote.Lines, null, start) };

    private static Note In(CellPosition cell, string id) => Note with { Id = new(id), Quote = new Quote("23.5%", "23.5%", 0, 5, Note.Quote.Lines, cell, 7) };
}
