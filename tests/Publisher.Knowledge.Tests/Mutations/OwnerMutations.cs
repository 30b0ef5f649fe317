using System.Text.RegularExpressions;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>False changes of who builds a project or answers for a task: another organization, the words of another one, one that a longer name holds, the other list.</summary>
public static partial class OwnerMutations
{
    public static IEnumerable<Trial> Of(OwnerRecord record)
    {
        RealContent content = RealContent.Once;
        string text = Printed(record.Passage);
        RecordText owner = record.Owner;
        foreach (Organization other in content.Organizations.Where(one => one.Id.Value != owner["organization"]))
        {
            RecordText exchanged = owner.With("organization", other.Id.Value);
            yield return Trial(record, "owner: another organization", record.With(exchanged));
            foreach (string form in Forms(other).Where(text.Contains))
            {
                yield return Trial(record, "owner: the words of another", record.With(owner.With(record.Key, form)));
                if (!WithoutLonger(text, form, other).Contains(form, StringComparison.Ordinal))
                    yield return Trial(record, "owner: one within a longer name", record.With(exchanged.With(record.Key, form)));
            }
        }

        if (record.Holder.Maps("lead").Count > 0)
            yield return Trial(record, $"owner: {record.List} in the other list", record.In(record.List == "lead" ? "responsible" : "lead"));
    }

    private static Trial Trial(OwnerRecord record, string what, RecordText changed) =>
        new(record.Id, what, changed.ToString(), record.File, RealContent.Once.Prove(record, changed));

    private static IEnumerable<string> Forms(Organization organization) => organization.Printed.Prepend(organization.Name.Zh);

    /// <summary>The text without the names of others that hold the form.</summary>
    private static string WithoutLonger(string text, string form, Organization organization) =>
        RealContent.Once.Organizations.Where(one => one.Id != organization.Id).SelectMany(Forms).Where(longer => longer != form && longer.Contains(form, StringComparison.Ordinal))
            .OrderByDescending(longer => longer.Length).Aggregate(text, (rest, longer) => rest.Replace(longer, "", StringComparison.Ordinal));

    private static string Printed(ReadPassage passage) => WhiteSpace().Replace(passage.Text.Hans, "");

    [GeneratedRegex(@"\s", RegexOptions.None, 60_000)]
    private static partial Regex WhiteSpace();
}
