using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Site.Documents;
using Publisher.Site.Terms;

namespace Publisher.Site.Plans;

/// <summary>Lays plans out for reading: each passage with what hangs on it, columns in boxes, headings in rank.</summary>
public sealed class PlanLayout(KnowledgeBase knowledge)
{
    private readonly ILookup<(PlanId, PassageId), Statement> statements =
        knowledge.Statements.ToLookup(statement => (statement.Plan, statement.Passage));

    private readonly FrozenDictionary<(PlanId Plan, int Number), PlanColumn> columns =
        knowledge.Columns.ToFrozenDictionary(column => (column.Plan, column.Number));

    private readonly ILookup<(PlanId, PassageId), Project> projects = knowledge.Projects.ToLookup(project => (project.Plan, project.Passage));

    private readonly ILookup<(PlanId, PassageId), Assignment> tasks = knowledge.Assignments.ToLookup(task => (task.Plan, task.Passage));

    private readonly ILookup<(PlanId, PassageId), CitedDocument> documents =
        (from document in knowledge.Documents from citation in document.Citations select (document, citation))
        .ToLookup(pair => (pair.citation.Plan, pair.citation.Passage), pair => pair.document);

    public PlanModel Lay(Plan plan)
    {
        ImmutableArray<OutlineEntry> outline = Outline.Of(plan);
        int at = knowledge.Plans.IndexOf(plan);
        return new PlanModel(
            knowledge,
            plan,
            outline,
            Blocks(plan, Outline.Sections(outline)),
            PlanDocuments.Of(plan, knowledge),
            at > 0 ? knowledge.Plans[at - 1] : null,
            at + 1 < knowledge.Plans.Length ? knowledge.Plans[at + 1] : null);
    }

    private ImmutableArray<ReaderBlock> Blocks(Plan plan, FrozenDictionary<PassageId, Section> sections)
    {
        FrozenDictionary<PassageId, int> ranks = HeadingRanks.Of(plan);
        FirstTerms terms = new(knowledge.TermFinder);
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
                [.. Enumerable.Range(start, end - start).Select(index => Passage(plan, index, ranks, sections, terms))]));
        }
        return blocks.ToImmutable();
    }

    private ReaderPassage Passage(Plan plan, int index, FrozenDictionary<PassageId, int> ranks, FrozenDictionary<PassageId, Section> sections, FirstTerms terms)
    {
        Passage passage = plan.Passages[index];
        ImmutableArray<Statement> proved = [.. statements[(plan.Id, passage.Id)]];
        bool isText = passage.Table is null && !ranks.ContainsKey(passage.Id);
        return new ReaderPassage(
            passage,
            ranks.TryGetValue(passage.Id, out int rank) ? rank : null,
            sections.GetValueOrDefault(passage.Id),
            UntranslatedFrom(plan.Passages, index),
            proved,
            [.. projects[(plan.Id, passage.Id)]],
            [.. tasks[(plan.Id, passage.Id)]],
            [.. documents[(plan.Id, passage.Id)].Distinct()],
            isText ? terms.In(passage.Hans, passage.English?.Text, (start, end) => MarkedText.IsFigure(proved, start, end)) : BilingualTerms.None);
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
