using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Columns;

/// <summary>The list of columns and a page for each.</summary>
public static class ColumnPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        ILookup<PlanId, PlanColumn> byPlan = knowledge.Columns.ToLookup(column => column.Plan);
        yield return new PageDraft(
            PageType.Columns,
            Routes.Columns,
            texts["columns.title"],
            texts["columns.description"],
            [],
            page => ColumnsPageView.Of(page, new ColumnsModel(
                knowledge,
                [.. knowledge.Plans.Where(plan => byPlan.Contains(plan.Id)).Select(plan => new PlanColumns(plan, [.. byPlan[plan.Id]]))])));

        foreach (Plan plan in knowledge.Plans)
        {
            ImmutableArray<PlanColumn> columns = [.. byPlan[plan.Id]];
            ILookup<int, Passage> passages = plan.Passages
                .Where(passage => passage.Column is not null)
                .ToLookup(passage => passage.Column.GetValueOrDefault());
            for (int at = 0; at < columns.Length; at++)
            {
                PlanColumn column = columns[at];
                PlanColumn? previous = at > 0 ? columns[at - 1] : null;
                PlanColumn? next = at + 1 < columns.Length ? columns[at + 1] : null;
                yield return new PageDraft(
                    PageType.Column,
                    Routes.Column(column),
                    ColumnNames.Full(column, knowledge),
                    new(() => texts.Say(new BoxDescription(plan.Short, column.Title, column.Items.Length))),
                    [(Routes.Columns, texts["columns.title"])],
                    page => ColumnPageView.Of(page, new ColumnModel(knowledge, column, plan, Groups(column, passages[column.Number]), previous, next)))
                {
                    Place = plan.Jurisdiction,
                };
            }
        }
    }

    private static ImmutableArray<ColumnGroup> Groups(PlanColumn column, IEnumerable<Passage> passages)
    {
        ILookup<PassageId, Project> projects = column.Items.ToLookup(item => item.Passage);
        var groups = ImmutableArray.CreateBuilder<ColumnGroup>();
        foreach (Passage passage in passages.Where(passage => passage.Id != column.Passage))
        {
            if (passage.Kind == PassageKind.Group)
            {
                groups.Add(new(passage, []));
                continue;
            }

            if (groups.Count == 0)
                groups.Add(new(Heading: null, []));
            ColumnGroup last = groups[^1];
            groups[^1] = last with { Entries = last.Entries.Add(new(passage, [.. projects[passage.Id]])) };
        }

        return groups.ToImmutable();
    }
}
