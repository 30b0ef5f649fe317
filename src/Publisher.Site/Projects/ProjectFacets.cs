using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>What projects can be chosen by, each option in the order in which the site lists such things.</summary>
public static class ProjectFacets
{
    /// <summary>The value of <c>column</c> for what is named in the text of a plan.</summary>
    public const string Prose = "prose";

    public static ImmutableArray<ProjectFacet> Of(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        ImmutableArray<Project> projects = knowledge.Projects;
        return
        [
            Facet("kind", Enum.GetValues<ProjectKind>().Select(kind => (kind.Word(), texts[$"project.kind.{kind.Word()}"])), projects.Select(project => project.Kind.Word())),
            Facet("state", Enum.GetValues<ProjectState>().Select(state => (state.Word(), texts[$"project.state.{state.Word()}"])), projects.Select(project => project.State?.State.Word()).OfType<string>()),
            Facet("plan", knowledge.Plans.Select(plan => (plan.Id.Value, plan.Short)), projects.Select(project => project.Plan.Value)),
            Facet(
                "column",
                [.. knowledge.Columns.Select(column => (Value(column), Label(column, knowledge))), (Prose, texts["projects.prose"])],
                projects.Select(ColumnOf)),
            Facet("sector", knowledge.Sectors.Select(sector => (sector.Id.Value, sector.Name)), projects.Select(project => project.Sector.Value)),
            Facet("place", knowledge.Jurisdictions.Select(place => (place.Id.Value, place.Name)), projects.SelectMany(project => project.Jurisdictions.Select(place => place.Value))),
            Facet("owner", knowledge.Organizations.Select(owner => (owner.Id.Value, owner.Name)), projects.SelectMany(project => project.Owners.Select(owner => owner.Organization.Value))),
        ];
    }

    /// <summary>`hohhot-climate-3`, or <see cref="Prose"/>.</summary>
    public static string ColumnOf(Project project) => project.Column is { } number ? $"{project.Plan}-{number}" : Prose;

    private static string Value(PlanColumn column) => $"{column.Plan}-{column.Number}";

    private static Bilingual Label(PlanColumn column, KnowledgeBase knowledge) =>
        knowledge.Parts.Interface.Say(new BoxOfPlan(knowledge.Plan(column.Plan).Short, new(column.Number), column.Title));

    private static ProjectFacet Facet(string name, IEnumerable<(string Value, Bilingual Label)> values, IEnumerable<string> used)
    {
        Dictionary<string, int> counts = used.CountBy(value => value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new(name, [.. values.Where(value => counts.ContainsKey(value.Value)).Select(value => new FacetOption(value.Value, value.Label, counts[value.Value]))]);
    }
}
