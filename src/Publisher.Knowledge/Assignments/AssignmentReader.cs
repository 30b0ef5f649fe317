using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
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
    internal const string File = "assignments.yaml";

    public static ImmutableArray<Assignment> Read(SourceTree tree, ReadPlan plan, ProofContext context)
    {
        if (YamlFile.Open(tree, $"{PlanReader.Folder}{plan.Plan.Id}/{File}", context.Findings, required: false) is not { } file)
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
        DutyHeads heads = context.Lexicon.Duties;
        bool leadPrinted = heads.Lead.Any(head => duties.Text.Folded.Text.Contains(head, StringComparison.Ordinal));
        if (leadPrinted == lead.IsEmpty)
            subject.Fail("37", leadPrinted ? "duties" : "lead", leadPrinted ? "the bracket prints who leads, the assignment names no lead" : "the bracket does not print who leads", $"name a lead only where one of these is printed: {string.Join(' ', heads.Lead)}");
        return new Assignment(
            id,
            plan.Plan.Id,
            passage.Passage.Id,
            duties.Passage.Id,
            title,
            NamedOrganizations.Read(lead, duties, plan.Seed.Path, "37", context, Section(duties, heads.Lead, heads.Responsible)),
            NamedOrganizations.Read(responsible, duties, plan.Seed.Path, "37", context, Section(duties, heads.Responsible, heads.Lead)),
            standing);
    }

    /// <summary>The folded text after one of the heads, up to the next of the others; null where the passage prints none of them.</summary>
    private static string? Section(ReadPassage duties, ImmutableArray<string> heads, ImmutableArray<string> others)
    {
        string text = duties.Text.Folded.Text;
        if (heads.FirstOrDefault(head => text.Contains(head, StringComparison.Ordinal)) is not { } first)
            return null;
        string after = text[(text.IndexOf(first, StringComparison.Ordinal) + first.Length)..];
        int[] ends = [.. others.Select(other => after.IndexOf(other, StringComparison.Ordinal)).Where(at => at >= 0)];
        return ends.Length == 0 ? after : after[..ends.Min()];
    }
}
