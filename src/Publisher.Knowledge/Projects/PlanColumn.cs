using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Projects;

/// <summary>A boxed list (专栏) of a plan with its items in printed order.</summary>
public sealed record PlanColumn(
    PlanId Plan,
    int Number,
    PassageId Passage,
    Bilingual Title,
    SectorId Sector,
    ImmutableArray<Project> Items)
{
    /// <summary>`hohhot-climate-1`: the plan and the column's number.</summary>
    public string Id => $"{Plan}-{Number}";
}
