using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;

namespace Publisher.Site.Projects;

/// <summary>Every project, measure, direction, standard and pilot, by plan and column.</summary>
public sealed record ProjectsModel(
    KnowledgeBase Knowledge,
    ImmutableArray<PlanProjects> Plans,
    ImmutableArray<KindCount> Kinds,
    ImmutableArray<ProjectFacet> Facets,
    ImmutableArray<QuantityTotal> Totals);

public sealed record PlanProjects(Plan Plan, ImmutableArray<ProjectSection> Sections)
{
    public int Count => Sections.Sum(section => section.Projects.Length);
}

/// <summary>The items of a column, or what the plan names in prose (no column).</summary>
public sealed record ProjectSection(PlanColumn? Column, ImmutableArray<Project> Projects);

public sealed record KindCount(ProjectKind Kind, int Count);
