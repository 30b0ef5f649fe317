using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Site.Plans;

namespace Publisher.Site.Tests.Plans;

public sealed class PlanLayoutTests
{
    [Fact]
    public void Headings_follow_their_nesting_so_that_no_rank_is_skipped()
    {
        PlanModel model = Read(Heading("p1", 1), Heading("p2", 3), Heading("p3", 5), Heading("p4", 3), Heading("p5", 2));

        Assert.Equal([2, 3, 4, 3, 3], Passages(model).Select(passage => passage.Rank!.Value));
    }

    [Fact]
    public void The_outline_holds_two_levels_below_the_title_of_the_whole()
    {
        PlanModel model = Read(Heading("p1", 1), Heading("p2", 2), Heading("p3", 3), Heading("p4", 4), Heading("p5", 2));

        Assert.Equal(["p2", "p5"], model.Outline.Select(entry => entry.Heading.Id.Value));
        Assert.Equal(["p3"], model.Outline[0].Below.Select(entry => entry.Heading.Id.Value));
        Assert.Empty(model.Outline[0].Below[0].Below);
    }

    [Fact]
    public void A_plan_without_a_title_heading_keeps_all_its_chapters()
    {
        PlanModel model = Read(Heading("p1", 2), Heading("p2", 2));
        Assert.Equal(["p1", "p2"], model.Outline.Select(entry => entry.Heading.Id.Value));
    }

    [Fact]
    public void The_passages_of_a_column_stand_in_one_block()
    {
        PlanModel model = Read(Text("p1"), Text("p2", column: 1), Text("p3", column: 1), Text("p4", column: 2), Text("p5"));

        Assert.Equal(
            ["p1", "p2 p3", "p4", "p5"],
            model.Blocks.Select(block => string.Join(' ', block.Passages.Select(passage => passage.Passage.Id))));
    }

    [Fact]
    public void A_run_without_English_is_announced_once_with_its_length()
    {
        PlanModel model = Read(Text("p1", english: "x"), Text("p2"), Text("p3"), Text("p4", english: "x"), Text("p5"));

        Assert.Equal([0, 2, 0, 0, 1], Passages(model).Select(passage => passage.Untranslated));
    }

    [Fact]
    public void A_passage_carries_the_statements_it_proves_and_the_notes_on_it()
    {
        KnowledgeBase knowledge = SmallKnowledge.Value;
        ReaderPassage passage = Passages(new PlanLayout(knowledge).Lay(knowledge.Plans[0])).Single(reader => reader.Passage.Id.Value == "p2");

        Assert.Equal(["forest-cover.1", "forest-cover.2"], passage.Statements.Select(statement => statement.Id.Value));
        Assert.Equal(["region-plan-n1"], knowledge.NoteFinder.On(passage.Passage).Select(note => note.Id.Value));
        Assert.Equal(["green-catalog"], passage.Documents.Select(document => document.Id.Value));
    }

    [Fact]
    public void A_passage_carries_the_projects_it_states()
    {
        KnowledgeBase knowledge = SmallKnowledge.Value;
        IEnumerable<ReaderPassage> stating = Passages(new PlanLayout(knowledge).Lay(knowledge.Plans[0])).Where(passage => !passage.Projects.IsEmpty);

        Assert.Equal([knowledge.Projects[0].Passage], stating.Select(passage => passage.Passage.Id));
    }

    [Fact]
    public void A_heading_of_the_outline_knows_the_ones_beside_it_and_no_other_passage_does()
    {
        PlanModel model = Read(Heading("p1", 1), Heading("p2", 2), Text("p3"), Heading("p4", 3), Heading("p5", 4), Heading("p6", 2));

        Assert.Equal(
            ["p2:-p4", "p4:p2p6", "p6:p4-"],
            Passages(model).Where(passage => passage.Section is not null)
                .Select(passage => $"{passage.Passage.Id}:{passage.Section!.Previous?.Id.Value ?? "-"}{passage.Section.Next?.Id.Value ?? "-"}"));
    }

    [Fact]
    public void A_plan_lists_the_documents_it_cites_and_the_plans_beside_it()
    {
        KnowledgeBase knowledge = SmallKnowledge.Value;
        PlanModel model = new PlanLayout(knowledge).Lay(knowledge.Plans[0]);

        Assert.Equal(["green-catalog"], model.Documents.Cites.Select(cited => cited.Document.Id.Value));
        Assert.Empty(model.Documents.CitedBy);
        Assert.Null(model.Previous);
    }

    private static IEnumerable<ReaderPassage> Passages(PlanModel model) => model.Blocks.SelectMany(block => block.Passages);

    private static PlanModel Read(params Passage[] passages)
    {
        Plan plan = SmallKnowledge.Value.Plans[0] with { Passages = [.. passages], Parts = [] };
        KnowledgeBase knowledge = new(SmallKnowledge.Value.Parts with { Plans = [plan], Columns = [] });
        return new PlanLayout(knowledge).Lay(plan);
    }

    private static Passage Heading(string id, int level) => Text(id) with { Kind = PassageKind.Heading, Level = level };

    private static Passage Text(string id, int? column = null, string? english = null) =>
        SmallKnowledge.Value.Plans[0].Passages[0] with
        {
            Id = new PassageId(id),
            Kind = PassageKind.Paragraph,
            Level = null,
            Column = column,
            English = english is null ? null : new Translation(english, [], TranslationStatus.Draft),
            Headings = ImmutableArray<PassageId>.Empty,
        };
}
