using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Notes;
using Publisher.Site.Pages;
using Publisher.Site.Passages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>A project with the passage that states it.</summary>
/// <param name="Means">What a thing of its kind is.</param>
/// <param name="Rule">What its standing in a plan does not say.</param>
/// <param name="Same">Where the same work is named again.</param>
/// <param name="Beside">The other projects of the passage.</param>
public sealed record ProjectPageView(
    BilingualNameView Name,
    BadgeView Kind,
    BadgeView? State,
    string Means,
    string Rule,
    ProjectFactsView Facts,
    QuantitiesOf QuantitiesTitle,
    ImmutableArray<QuotedQuantityView> Quantities,
    PassageQuotationView Passage,
    ImmutableArray<BesideNoteView> Notes,
    ImmutableArray<SameWorkView> Same,
    ImmutableArray<LinkView> Beside,
    string Id) : PageView
{
    public static ProjectPageView Of(Page page, ProjectModel model)
    {
        (Project project, KnowledgeBase knowledge, Language language) = (model.Project, model.Knowledge, page.Language);
        Interface texts = knowledge.Parts.Interface;
        return new(
            BilingualNameView.Of(project.Title, language),
            KindBadge.Of(project.Kind, knowledge, language),
            ProjectWhenView.Of(project, knowledge, language).State,
            texts[$"project.means.{project.Kind.Word()}", language],
            texts[RuleOf(project), language],
            ProjectFactsView.Of(model, language),
            new QuantitiesOf(project.Title[language]),
            [.. project.Quantities.Select(quantity => new QuotedQuantityView(QuantityView.Of(quantity, knowledge, language), QuantityQuoteView.Of(quantity, project, language)))],
            PassageQuotationView.Of(model.Passage, knowledge, language),
            BesideNoteView.Of(knowledge.NoteFinder.On(project), language),
            [.. knowledge.SameAs(project.Id).Select(same => SameWorkView.Of(same, knowledge, language))],
            [.. model.Beside.Select(other => new LinkView(Routes.Project(other.Id).Url(language), RunView.Of(other.Title, language)))],
            project.Id.Value);
    }

    private static string RuleOf(Project project) => (project.State?.State, project.Kind) switch
    {
        (ProjectState.Completed, _) => "project.rule-completed",
        (_, ProjectKind.Project) => "project.rule",
        (_, ProjectKind.Standard) => "project.rule-standard",
        _ => "project.rule-other",
    };
}

/// <summary>A quantity with the printed words that give it.</summary>
public sealed record QuotedQuantityView(QuantityView Quantity, QuantityQuoteView Quote) : View;

/// <summary>The same work under another record, with the words of either place.</summary>
public sealed record SameWorkView(LinkView Project, Aside Plan, PrintedWordsView There, PrintedWordsView Here) : View
{
    public static SameWorkView Of(SameWork same, KnowledgeBase knowledge, Language language)
    {
        Project other = knowledge.Project(same.Project);
        return new(
            new LinkView(Routes.Project(other.Id).Url(language), RunView.Of(other.Title, language)),
            new Aside(knowledge.Plan(other.Plan).Short[language]),
            PrintedWordsView.Of(same.OtherAs, language),
            PrintedWordsView.Of(same.As, language));
    }
}
