using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>Projects as a table; on a phone each row becomes a block of labelled lines. Sections are groups of rows.</summary>
/// <param name="HasOwners">Whether it has the column of owners: not on the page of the owner.</param>
public sealed record ProjectTableView(string Label, bool HasOwners, ImmutableArray<ProjectSectionView> Sections) : View
{
    /// <summary>The projects of a plan, by box, from which readers choose.</summary>
    public static ProjectTableView OfPlan(PlanProjects plan, KnowledgeBase knowledge, Language language) => new(
        plan.Plan.Title[language],
        HasOwners: true,
        [.. plan.Sections.Select(section => new ProjectSectionView(
            new(section.Column is { } column ? ColumnLinkView.Of(column, knowledge, language) : null),
            [.. section.Projects.Select(project => ProjectRowView.Of(project, isChosen: true, knowledge, language))]))]);

    /// <summary>All of one owner.</summary>
    public static ProjectTableView OfOwner(ImmutableArray<Project> projects, KnowledgeBase knowledge, Language language) => new(
        knowledge.Parts.Interface["organization.owns", language],
        HasOwners: false,
        [new(null, [.. projects.Select(project => ProjectRowView.Of(project, isChosen: false, knowledge, language))])]);
}

/// <summary>Rows of one heading; of none where all stand under one heading of the page.</summary>
public sealed record ProjectSectionView(ProjectSectionHeadView? Head, ImmutableArray<ProjectRowView> Rows) : View;

/// <summary>The box that projects stand in; null for those of the text of a plan.</summary>
public sealed record ProjectSectionHeadView(ColumnLinkView? Column) : View;

/// <summary>A project as a row.</summary>
/// <param name="Choice">What it is chosen by, where readers choose among the rows.</param>
public sealed record ProjectRowView(
    Href Address,
    BilingualNameView Name,
    BadgeView Kind,
    ProjectWhenView When,
    ImmutableArray<LinkView> Owners,
    ImmutableArray<LinkView> Places,
    RunView Sector,
    ImmutableArray<QuantityLineView> Quantities,
    ProjectChoiceKeysView? Choice) : View
{
    public static ProjectRowView Of(Project project, bool isChosen, KnowledgeBase knowledge, Language language) => new(
        Routes.Project(project.Id).Url(language),
        BilingualNameView.Of(project.Title, language),
        KindBadge.Of(project.Kind, knowledge, language),
        ProjectWhenView.Of(project, knowledge, language),
        NamedInProject.Owners(project, knowledge, language),
        NamedInProject.Places(project, knowledge, language),
        RunView.Of(knowledge.Sector(project.Sector).Name, language),
        [.. project.Quantities.Select(quantity => QuantityLineView.Of(quantity, isChosen ? project : null, knowledge, language))],
        isChosen ? ProjectChoiceKeysView.Of(project) : null);
}

/// <summary>The values of a project for each facet, as <see cref="ProjectFacets"/> gives them; several with a space between.</summary>
public sealed record ProjectChoiceKeysView(string Id, string Kind, string Plan, string Column, string Sector, string Places, string? State, string Owners) : View
{
    public static ProjectChoiceKeysView Of(Project project) => new(
        project.Id.Value,
        project.Kind.Word(),
        project.Plan.Value,
        ProjectFacets.ColumnOf(project),
        project.Sector.Value,
        string.Join(' ', project.Jurisdictions),
        project.State?.State.Word(),
        string.Join(' ', project.Owners.Select(owner => owner.Organization)));
}

/// <summary>A quantity in one line.</summary>
/// <param name="Sum">What a script adds up, where readers choose among the projects.</param>
public sealed record QuantityLineView(QuantityView Quantity, Aside Role, QuantitySumKeysView? Sum) : View
{
    /// <summary>In the language of the page.</summary>
    /// <param name="chosen">Its project, where readers choose among the projects.</param>
    public static QuantityLineView Of(Quantity quantity, Project? chosen, KnowledgeBase knowledge, Language language)
    {
        QuantityView view = QuantityView.Of(quantity, knowledge, language);
        return new(view, new Aside(view.Role), chosen is null ? null : QuantitySumKeysView.Of(quantity, chosen));
    }
}

/// <summary>A quantity as the script that adds up reads it.</summary>
/// <param name="Common">What it must have in common with all it is added to, in the order of the total's reasons, with strokes between; nothing where it is added to none.</param>
/// <param name="Value">Of all, in digits.</param>
public sealed record QuantitySumKeysView(string? Unit, string Role, string Common, string Value) : View
{
    private const char Stroke = '|';

    public static QuantitySumKeysView Of(Quantity quantity, Project project) => new(
        quantity.Unit,
        quantity.Role.Word(),
        string.Join(Stroke, QuantityTotals.InCommon(project.Plan, quantity).Select(common => common?.Replace(Stroke, ' '))),
        NumberWording.Plain(quantity.Total));
}
