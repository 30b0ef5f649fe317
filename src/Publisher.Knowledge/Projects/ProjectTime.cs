using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Projects;

/// <summary>When a plan has a project done or under way; <paramref name="As"/> are the words of <paramref name="Passage"/> that say it.</summary>
public sealed record ProjectTime(Period Years, PrintedWords As, PassageId Passage);
