using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Projects;

/// <summary>When a plan has a project done or under way; <paramref name="As"/> are the printed words, in Simplified, of <paramref name="Passage"/>.</summary>
public sealed record ProjectTime(Period Years, string As, PassageId Passage);
