using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Sums;

/// <summary>Reads the curated sums, proves the words that join the parts to the whole, and adds the parts up, exactly.</summary>
internal sealed class SumReader(ImmutableArray<ReadPlan> plans, ImmutableArray<Statement> statements, ProofContext context)
{
    private readonly FrozenDictionary<string, Statement> statements = statements.ToFrozenDictionary(statement => statement.Id.Value, StringComparer.Ordinal);

    public Sum? Read(YamlEntry entry)
    {
        DiscrepancyId id = new(entry.Id());
        decimal? whole = entry.OptionalDecimal("whole");
        Statement? total = entry.OptionalText("total") is { } name ? Known(entry, "total", name) : null;
        ImmutableArray<Statement> parts = [.. entry.Texts("parts").Select(part => Known(entry, "parts", part)).OfType<Statement>()];
        ImmutableArray<string> items = entry.Texts("items");
        string words = entry.Text("words");
        entry.Done();
        if (!entry.Valid)
            return null;
        if ((total is null) == (whole is null) || (items.IsEmpty ? parts.Length < 2 : parts.Length > 0 || total is null))
        {
            entry.Bad("id", "must be of a `total` or a `whole` with two `parts` or more, or of a `total` with `items`");
            return null;
        }

        Statement first = total ?? parts[0];
        if (!IsProved(entry, first, words, items))
            return null;
        if (Addition.Of(first, total is null ? whole : null, parts, items.Length, context.Units) is not { } sum)
        {
            context.Findings.Error("OCP0227", entry.PlaceOf(items.IsEmpty ? "parts" : "total"), $"the parts of {id} cannot be added up to its total", "every one must be a single number, in units that convert to one another");
            return null;
        }

        return new(
            id,
            first.Indicator,
            first.Plan,
            first.Passage,
            total?.Id,
            [.. parts.Select(part => part.Id)],
            items,
            words,
            sum.Expected,
            sum.Computed,
            sum.Unit)
        {
            Change = parts.FirstOrDefault(part => part.Measure is Measure.Change or Measure.Points)?.Id,
        };
    }

    private Statement? Known(YamlEntry entry, string key, string id)
    {
        if (statements.TryGetValue(id, out Statement? statement))
            return statement;
        entry.Dangling(key, "statement", id);
        return null;
    }

    /// <summary>The joining words stand in the passage of the whole; so do the items, one after the other.</summary>
    private bool IsProved(YamlEntry entry, Statement first, string words, ImmutableArray<string> items)
    {
        ReadPassage passage = plans.First(plan => plan.Plan.Id == first.Plan).Passages[first.Passage];
        string text = passage.Text.Folded.Text;
        bool proved = Holds(entry, "words", words, text, 0, first) >= 0;
        int at = 0;
        foreach (string item in items)
        {
            at = Holds(entry, "items", item, text, at, first);
            if (at < 0)
                return false;
        }

        return proved;
    }

    /// <summary>Where the words end in a folded text, or -1 after a finding.</summary>
    private int Holds(YamlEntry entry, string key, string words, string text, int from, Statement first)
    {
        string folded = FoldedText.Fold(words);
        int at = text.IndexOf(folded, from, StringComparison.Ordinal);
        if (at >= 0 && folded.Length > 0)
            return at + folded.Length;
        context.Findings.Error("OCP0226", entry.PlaceOf(key), $"'{words}' does not stand in {first.Passage} of {first.Plan}{(from > 0 ? " after the item before it" : "")}", "copy the printed words; items in printed order");
        return -1;
    }
}
