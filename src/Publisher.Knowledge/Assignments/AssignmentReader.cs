using System.Collections.Immutable;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Assignments;

/// <summary>Reads assignments.yaml of a plan.</summary>
public static class AssignmentReader
{
    private const string LeadHead = "牵头单位";
    private const string ResponsibleHead = "责任单位";

    public static ImmutableArray<Assignment> Read(SourceTree tree, ReadPlan plan, ProofContext context)
    {
        if (YamlFile.Open(tree, $"{PlanReader.Folder}{plan.Plan.Id}/assignments.yaml", context.Findings, required: false) is not { } file)
            return [];
        ImmutableArray<YamlEntry> entries = file.Entries("assignments");
        file.Done();
        return [.. entries.Select(entry => ReadOne(entry, plan, context)).OfType<Assignment>()];
    }

    private static Assignment? ReadOne(YamlEntry entry, ReadPlan plan, ProofContext context)
    {
        AssignmentId id = new(entry.Id());
        context.Once(entry, "assignment", id.Value);
        ReadPassage? passage = ProofContext.Passage(entry, "passage", plan);
        ReadPassage? duties = ProofContext.Passage(entry, "duties", plan);
        Bilingual title = entry.Bilingual("title");
        ImmutableArray<YamlEntry> lead = entry.Entries("lead");
        ImmutableArray<YamlEntry> responsible = entry.Entries("responsible");
        bool standing = entry.Flag("standing");
        entry.Done();
        if (!entry.Valid || passage is null || duties is null)
            return null;
        Subject subject = new(entry, "03", plan.Seed.Path, duties, context.Findings);
        bool leadPrinted = duties.Text.Hans.Contains(LeadHead, StringComparison.Ordinal);
        if (leadPrinted == lead.IsEmpty)
            subject.Fail("37", leadPrinted ? "duties" : "lead", leadPrinted ? "the bracket prints 牵头单位, the assignment names no lead" : "the bracket prints no 牵头单位", "name a lead only where 牵头单位 is printed");
        return new Assignment(
            id,
            plan.Plan.Id,
            passage.Passage.Id,
            duties.Passage.Id,
            title,
            NamedOrganizations.Read(lead, duties, plan.Seed.Path, "37", context, Section(duties, LeadHead)),
            NamedOrganizations.Read(responsible, duties, plan.Seed.Path, "37", context, Section(duties, ResponsibleHead)),
            standing);
    }

    /// <summary>The folded text after a head, up to the next one; null where the passage does not print the head.</summary>
    private static string? Section(ReadPassage duties, string head)
    {
        string text = duties.Text.Folded.Text;
        int start = text.IndexOf(head, StringComparison.Ordinal);
        if (start < 0)
            return null;
        string after = text[(start + head.Length)..];
        int end = after.IndexOf(head == LeadHead ? ResponsibleHead : LeadHead, StringComparison.Ordinal);
        return end < 0 ? after : after[..end];
    }
}
