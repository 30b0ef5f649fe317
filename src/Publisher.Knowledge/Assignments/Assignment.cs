using System.Collections.Immutable;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Assignments;

/// <summary>A task with its leading (may be empty) and responsible organizations; <paramref name="Standing"/> when the plan's standing clause adds every banner, county, district and zone.</summary>
public sealed record Assignment(
    AssignmentId Id,
    PlanId Plan,
    PassageId Passage,
    PassageId Duties,
    Bilingual Title,
    ImmutableArray<NamedOrganization> Lead,
    ImmutableArray<NamedOrganization> Responsible,
    bool Standing);
