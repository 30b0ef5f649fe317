using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;

namespace Publisher.Site.Projects;

/// <summary>A project with the passage that states it; <paramref name="Beside"/> the other projects it names.</summary>
public sealed record ProjectModel(
    KnowledgeBase Knowledge,
    Project Project,
    Plan Plan,
    PlanColumn? Column,
    Passage Passage,
    Passage? Group,
    ImmutableArray<Project> Beside);
