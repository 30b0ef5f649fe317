using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Site.Pages;
using Publisher.Site.Prose;
using Publisher.Site.Routing;

namespace Publisher.Site.About;

public static class AboutPages
{
    /// <summary>One page for each file pair of content/pages, at its name.</summary>
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge) =>
        from page in knowledge.Parts.Pages
        let zh = ProseReader.Read(page.Markdown.Zh)
        let en = ProseReader.Read(page.Markdown.En)
        select new PageDraft(
            PageType.About,
            new Route($"{page.Name}/"),
            page.Title,
            new(zh.Opening, en.Opening),
            [],
            new AboutModel(knowledge, zh, en, Counts(knowledge)));

    private static ImmutableArray<PlanCounts> Counts(KnowledgeBase knowledge)
    {
        ILookup<PlanId, Statement> statements = knowledge.Statements.ToLookup(statement => statement.Plan);
        ILookup<PlanId, PlanId> items = knowledge.Projects.ToLookup(project => project.Plan, project => project.Plan);
        ILookup<PlanId, PlanId> notes = knowledge.Notes.ToLookup(note => note.Plan, note => note.Plan);
        return
        [
            .. knowledge.Plans.Select(plan => new PlanCounts(
                plan,
                [.. Enum.GetValues<StatementKind>().Select(kind => new KindCount(kind, statements[plan.Id].Count(statement => statement.Kind == kind)))],
                items[plan.Id].Count(),
                notes[plan.Id].Count())),
        ];
    }
}
