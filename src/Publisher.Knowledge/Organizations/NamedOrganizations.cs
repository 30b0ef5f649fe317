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
    /// <summary>A list that the passage prints after a head (牵头单位) has its words in that <paramref name="section"/> of the folded text; null where it has none.</summary>
    public static ImmutableArray<NamedOrganization> Read(ImmutableArray<YamlEntry> entries, ReadPassage passage, string seedPath, string code, ProofContext context, string? section = null)
    {
        ImmutableArray<NamedOrganization>.Builder named = ImmutableArray.CreateBuilder<NamedOrganization>();
        foreach (YamlEntry entry in entries)
        {
            Organization? organization = context.Organization(entry);
            string? part = entry.OptionalText("part");
            string words = part ?? entry.Text("as");
            entry.Done();
            if (!entry.Valid || organization is null)
                continue;
            string key = part is null ? "as" : "part";
            Subject subject = new(entry, "03", seedPath, passage, context.Findings);
            if (!passage.Text.Folded.Text.Contains(FoldedText.Fold(words), StringComparison.Ordinal))
                subject.Fail(code, key, $"'{words}' does not stand in passage {passage.Passage.Id}", "copy the printed words that name the organization");
            else if (!Names(organization, FoldedText.Fold(words), part is null ? [] : context.Lexicon.Levels))
                subject.Fail("38", key, $"'{words}' is no name of {organization.Id} ({organization.Name.Zh})", "name the organization that is printed, or add this form to its `printed:` in organizations.yaml");
            else if (LongerName(organization, FoldedText.Fold(words), passage.Text.Folded.Text, context) is { } longer)
                subject.Fail("38", key, $"'{words}' stands in passage {passage.Passage.Id} only within '{longer.Form}', a name of {longer.Other.Id}", $"name {longer.Other.Id}, whose name is printed");
            else if (section?.Contains(FoldedText.Fold(words), StringComparison.Ordinal) == false)
                subject.Fail("39", key, $"passage {passage.Passage.Id} prints '{words}' under another head", "move it to the list (lead, responsible) under whose head it is printed");
            else
                named.Add(new NamedOrganization(organization.Id, words));
        }

        return named.ToImmutable();
    }

    /// <summary>The longer name of another organization within which alone the words stand, or null.</summary>
    private static (Organization Other, string Form)? LongerName(Organization organization, string words, string text, ProofContext context)
    {
        foreach (Organization other in context.Organizations.Where(one => one.Id != organization.Id))
        {
            foreach (string form in Forms(other).Where(form => form.Length > words.Length && form.Contains(words, StringComparison.Ordinal)))
            {
                if (!text.Replace(form, " ", StringComparison.Ordinal).Contains(words, StringComparison.Ordinal))
                    return (other, form);
            }
        }

        return null;
    }

    private static IEnumerable<string> Forms(Organization organization) => organization.Printed.Prepend(organization.Name.Zh).Select(FoldedText.Fold);

    /// <summary>Whether the words are the name or a printed form; a part may lack the level that its list prints once.</summary>
    private static bool Names(Organization organization, string words, ImmutableArray<string> levels) =>
        Forms(organization).Any(form =>
            form == words || levels.Any(level => form == level + words));
}
