using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>A task and who answers for it; <paramref name="Lines"/> and <paramref name="Url"/> are of the passage that states the task, <paramref name="Duties"/> is the bracket that assigns it.</summary>
public sealed record AssignmentRecord(
    string Id,
    string Plan,
    string Passage,
    string Duties,
    ImmutableArray<int> Lines,
    Bilingual Title,
    ImmutableArray<string> Lead,
    ImmutableArray<string> Responsible,
    bool Standing,
    Bilingual Url)
{
    public static AssignmentRecord Of(Assignment assignment, Passage passage, KnowledgeBase knowledge) => new(
        assignment.Id.Value,
        assignment.Plan.Value,
        assignment.Passage.Value,
        assignment.Duties.Value,
        passage.Lines.Array(),
        assignment.Title,
        [.. assignment.Lead.Select(named => named.Organization.Value)],
        [.. assignment.Responsible.Select(named => named.Organization.Value)],
        assignment.Standing,
        PageUrls.Of(knowledge, language => Routes.PassageUrl(assignment.Plan, assignment.Passage, language)));
}
