using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Projects;

namespace Publisher.Site.Organizations;

/// <summary>What the plans give an organization to do: projects it owns, tasks it leads, tasks it is responsible for.</summary>
public sealed record OrganizationModel(
    KnowledgeBase Knowledge,
    Organization Organization,
    ImmutableArray<Project> Projects,
    ImmutableArray<NamedAssignment> Leads,
    ImmutableArray<NamedAssignment> Responsible);

/// <summary>A task with the printed words that name the organization in it.</summary>
public sealed record NamedAssignment(Assignment Assignment, string As);
