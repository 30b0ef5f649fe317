using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Site.Documents;

namespace Publisher.Site.Plans;

/// <summary>Lays plans out for reading: each passage with the statements it proves and the notes on it, columns in boxes, headings in rank.</summary>
public sealed class PlanLayout(KnowledgeBase knowledge)
{
    private readonly ILookup<(PlanId, PassageId), Statement> statements =
        knowledge.Statements.ToLookup(statement => (statement.Plan, statement.Passage));

    private readonly ILookup<(PlanId, PassageId), Note> notes = knowledge.Notes.ToLookup(note => (note.Plan, note.Passage));

    private readonly FrozenDictionary<(PlanId Plan, int Number), PlanColumn> columns =
        knowledge.Columns.ToFrozenDictionary(column => (column.Plan, column.Number));

    public PlanModel Lay(Plan plan) => new(knowledge, plan, Outline.Of(plan), Blocks(plan), PlanDocuments.Of(plan, knowledge));

    private ImmutableArray<ReaderBlock> Blocks(Plan plan)
    {
        FrozenDictionary<PassageId, int> ranks = HeadingRanks.Of(plan);
        FrozenDictionary<PassageId, PlanPart> parts = plan.Parts.ToFrozenDictionary(part => part.From);
        ImmutableArray<ReaderBlock>.Builder blocks = ImmutableArray.CreateBuilder<ReaderBlock>();
        for (int start = 0, end; start < plan.Passages.Length; start = end)
        {
            int? column = plan.Passages[start].Column;
            end = start + 1;
            while (column is not null && end < plan.Passages.Length && plan.Passages[end].Column == column)
                end++;
            blocks.Add(new ReaderBlock(
                parts.GetValueOrDefault(plan.Passages[start].Id),
                column is { } number ? columns.GetValueOrDefault((plan.Id, number)) : null,
                [.. Enumerable.Range(start, end - start).Select(index => Passage(plan, index, ranks))]));
        }
        return blocks.ToImmutable();
    }

    private ReaderPassage Passage(Plan plan, int index, FrozenDictionary<PassageId, int> ranks)
    {
        Passage passage = plan.Passages[index];
        return new ReaderPassage(
            passage,
            ranks.TryGetValue(passage.Id, out int rank) ? rank : null,
            UntranslatedFrom(plan.Passages, index),
            [.. statements[(plan.Id, passage.Id)]],
            [.. notes[(plan.Id, passage.Id)]]);
    }

    private static int UntranslatedFrom(ImmutableArray<Passage> passages, int index)
    {
        if (passages[index].English is not null || (index > 0 && passages[index - 1].English is null))
            return 0;
        int end = index;
        while (end < passages.Length && passages[end].English is null)
            end++;
        return end - index;
    }
}
