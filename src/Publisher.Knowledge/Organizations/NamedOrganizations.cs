using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Organizations;

/// <summary>Reads a list of organizations with the printed words that name each: `as`, or `part` of a list that says 市 once.</summary>
public static class NamedOrganizations
{
    public static ImmutableArray<NamedOrganization> Read(ImmutableArray<YamlEntry> entries, ReadPassage passage, string seedPath, string code, ProofContext context)
    {
        ImmutableArray<NamedOrganization>.Builder named = ImmutableArray.CreateBuilder<NamedOrganization>();
        foreach (YamlEntry entry in entries)
        {
            OrganizationId organization = context.Organization(entry);
            string? part = entry.OptionalText("part");
            string words = part ?? entry.Text("as");
            entry.Done();
            if (!entry.Valid)
                continue;
            if (!passage.Text.Folded.Text.Contains(FoldedText.Fold(words), StringComparison.Ordinal))
                new Subject(entry, "03", seedPath, passage, context.Findings).Fail(code, part is null ? "as" : "part", $"'{words}' does not stand in passage {passage.Passage.Id}", "copy the printed words that name the organization");
            else
                named.Add(new NamedOrganization(organization, words));
        }

        return named.ToImmutable();
    }
}
