using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Plans;

/// <summary>A stretch of a plan's document, from one passage to the start of the next part.</summary>
public sealed record PlanPart(string Id, PartKind Kind, Bilingual Title, PassageId From);

public enum PartKind
{
    Notice,
    Plan,
    Annex,
    Distribution,
}
