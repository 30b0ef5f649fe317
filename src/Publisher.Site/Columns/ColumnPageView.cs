using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Notes;
using Publisher.Site.Pages;
using Publisher.Site.Passages;
using Publisher.Site.Projects;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Columns;

/// <summary>A box as printed, with the projects that its passages state.</summary>
/// <param name="InPlan">Where it stands in the plan.</param>
/// <param name="HasProjects">Whether something in it is a project, of which the plan says no more than that it is planned.</param>
public sealed record ColumnPageView(
    ColumnNumberView Number,
    BilingualNameView Name,
    LinkView Plan,
    Href InPlan,
    ImmutableArray<BesideNoteView> Notes,
    bool HasProjects,
    ImmutableArray<ColumnGroupView> Groups,
    NextColumnView? Previous,
    NextColumnView? Next) : PageView
{
    public static ColumnPageView Of(Page page, ColumnModel model)
    {
        (PlanColumn column, KnowledgeBase knowledge, Language language) = (model.Column, model.Knowledge, page.Language);
        return new(
            ColumnNumberView.Of(column, knowledge, language),
            BilingualNameView.Of(column.Title, language),
            new LinkView(Routes.Plan(model.Plan.Id).Url(language), RunView.Of(model.Plan.Title, language)),
            Routes.PassageUrl(model.Plan.Id, column.Passage, language),
            BesideNoteView.Of(knowledge.NoteFinder.On(knowledge.Passage(model.Plan.Id, column.Passage)), language),
            column.Items.Any(item => item.Kind == ProjectKind.Project),
            [.. model.Groups.Select(group => ColumnGroupView.Of(group, knowledge, language))],
            model.Previous is { } previous ? NextColumnView.Of(previous, knowledge, language) : null,
            model.Next is { } next ? NextColumnView.Of(next, knowledge, language) : null);
    }
}

/// <summary>The passages under one heading of a box.</summary>
public sealed record ColumnGroupView(ColumnHeadingView? Heading, ImmutableArray<ColumnPassageView> Passages) : View
{
    public static ColumnGroupView Of(ColumnGroup group, KnowledgeBase knowledge, Language language) => new(
        group.Heading is { } heading ? ColumnHeadingView.Of(heading, knowledge, language) : null,
        [.. group.Entries.Select(entry => ColumnPassageView.Of(entry, knowledge, language))]);
}

/// <summary>A heading within a box.</summary>
/// <param name="Other">In the other language.</param>
/// <param name="IsThreshold">It names the least cost of what stands under it, which is not that of one project.</param>
public sealed record ColumnHeadingView(RunView Name, RunView? Other, ImmutableArray<BesideNoteView> Notes, bool IsThreshold) : View
{
    public static ColumnHeadingView Of(Passage heading, KnowledgeBase knowledge, Language language) => new(
        HeadingName.Of(heading, language),
        heading.English is not { } english ? null : language.IsSource ? new(english.Text, Language.English.Tag()) : RunView.Printed(heading.Hans, language),
        BesideNoteView.Of(knowledge.NoteFinder.On(heading), language),
        ColumnGroups.HasThreshold(heading, knowledge.Lexicon));
}

/// <summary>A passage of a box and the projects that it states.</summary>
public sealed record ColumnPassageView(PassageQuotationView Passage, ImmutableArray<BesideNoteView> Notes, ImmutableArray<StatedProjectView> Projects) : View
{
    public static ColumnPassageView Of(ColumnEntry entry, KnowledgeBase knowledge, Language language) => new(
        PassageQuotationView.Of(entry.Passage, knowledge, language),
        BesideNoteView.Of(knowledge.NoteFinder.On(entry.Passage), language),
        [.. entry.Projects.Select(project => StatedProjectView.Of(project, knowledge, language))]);
}

/// <summary>The box before or behind.</summary>
public sealed record NextColumnView(Href Address, ColumnNumberView Number) : View
{
    public static NextColumnView Of(PlanColumn column, KnowledgeBase knowledge, Language language) =>
        new(Routes.Column(column).Url(language), ColumnNumberView.Of(column, knowledge, language));
}
