using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Passages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>Where a project stands, whose it is, where, when, how far, and what pays for it.</summary>
/// <param name="Column">Null of what stands in the text of a plan.</param>
/// <param name="Number">Its number in the box.</param>
/// <param name="Group">The heading in the box it stands under.</param>
/// <param name="Threshold">That the group's cost is not that of one project.</param>
/// <param name="PlaceNote">That its place is not printed.</param>
public sealed record ProjectFactsView(
    LinkView Plan,
    ColumnLinkView? Column,
    NumberedInSource? Number,
    RunView? Group,
    Aside? Threshold,
    ImmutableArray<LinkView> Owners,
    ImmutableArray<LinkView> Places,
    Aside? PlaceNote,
    ProjectTimeView? Time,
    ProjectStateView? State,
    ImmutableArray<FundingView> Funding,
    RunView Sector) : View
{
    public static ProjectFactsView Of(ProjectModel model, Language language)
    {
        (Project project, KnowledgeBase knowledge) = (model.Project, model.Knowledge);
        Interface texts = knowledge.Parts.Interface;
        return new(
            new LinkView(Routes.Plan(model.Plan.Id).Url(language), RunView.Of(model.Plan.Title, language)),
            model.Column is { } column ? ColumnLinkView.Of(column, knowledge, language) : null,
            model.Column is not null && project.Number is { } number ? new NumberedInSource(number) : null,
            model.Group is { } group ? HeadingName.Of(group, language) : null,
            model.Group is { } heading && ColumnGroups.HasThreshold(heading, knowledge.Lexicon) ? new Aside(texts["project.threshold", language]) : null,
            NamedInProject.Owners(project, knowledge, language),
            NamedInProject.Places(project, knowledge, language),
            project.PlacePrinted ? null : new Aside(texts["project.place-not-printed", language]),
            project.Time is { } time
                ? new(TimeWording.Of(time, knowledge, language), Routes.PassageUrl(model.Plan.Id, time.Passage, language), PrintedWordsView.Of(time.As, language))
                : null,
            project.State is { } state ? new(texts[$"project.state.{state.State.Word()}", language], PrintedWordsView.Of(state.As, language)) : null,
            [.. project.Funding.Select(funding => FundingView.Of(funding, knowledge, language))],
            RunView.Of(knowledge.Sector(project.Sector).Name, language));
    }
}

/// <summary>When a project is due or under way, with the words that say so, which lead to their passage.</summary>
public sealed record ProjectTimeView(string Text, Href Passage, PrintedWordsView Words) : View;

/// <summary>How far a project is, with the words that say so.</summary>
public sealed record ProjectStateView(string Text, PrintedWordsView Words) : View;
