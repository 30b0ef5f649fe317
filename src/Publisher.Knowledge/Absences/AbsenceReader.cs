using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Absences;

/// <summary>
/// Reads under `absent:` that plans say nothing on an indicator, and proves it: the words looked for stand nowhere in the plan, and they are words that would have found what the other
/// plans say of the indicator.
/// </summary>
internal sealed class AbsenceReader(IndicatorId indicator, string texts, ImmutableArray<Statement> statements, ProofContext context)
{
    private const int FewestLetters = 2;

    public ImmutableArray<ProvedAbsence> Read(ImmutableArray<YamlEntry> entries)
    {
        ListReaders.Unique(entries, "plan", context.Findings);
        return [.. entries.Select(Read).OfType<ProvedAbsence>().DistinctBy(absence => absence.Plan)];
    }

    private ProvedAbsence? Read(YamlEntry entry)
    {
        ReadPlan? plan = context.Plan(entry);
        ImmutableArray<(string Word, Place Place)> words = entry.PlacedTexts("words");
        DateOnly confirmed = entry.Date("confirmed");
        entry.Done();
        bool meant = AreWords(entry, words);
        if (plan is null || !meant || !entry.Valid)
            return null;
        if (!IsUnsaid(entry, plan))
            return null;
        bool[] proved = [.. words.Select(word => IsLookedFor(plan, word.Word, word.Place)), Finds(entry, plan, words)];
        context.Written[$"absence {indicator} {plan.Plan.Id}"] = entry.PlaceOf("plan");
        return Array.TrueForAll(proved, holds => holds)
            ? new ProvedAbsence(indicator, plan.Plan.Id, plan.Plan.Jurisdiction, [.. words.Select(word => word.Word)], confirmed)
            : null;
    }

    private bool AreWords(YamlEntry entry, ImmutableArray<(string Word, Place Place)> words)
    {
        HashSet<string> folded = new(StringComparer.OrdinalIgnoreCase);
        bool all = words.Length > 0;
        if (!all && entry.Valid)
            context.Findings.Error("OCP0261", entry.PlaceOf("words"), "no word was looked for", "list the words that would name it, short forms too");
        foreach ((string word, Place place) in words)
        {
            bool isLong = FoldedText.Fold(word).Count(char.IsLetter) >= FewestLetters;
            bool isNew = folded.Add(FoldedText.Fold(word));
            if (isLong && isNew)
                continue;
            all = false;
            context.Findings.Error("OCP0261", place, isLong ? $"'{word}' is listed twice" : $"'{word}' is too short to mean anything", isLong ? "list each word once" : $"write a word of {FewestLetters} characters or more", length: Math.Max(1, word.Length));
        }

        return all;
    }

    private bool IsUnsaid(YamlEntry entry, ReadPlan plan)
    {
        if (statements.FirstOrDefault(statement => statement.Plan == plan.Plan.Id) is not { } said)
            return true;
        context.Findings.Error("OCP0264", entry.PlaceOf("plan"), $"{plan.Plan.Id} does speak of it: {said.Id}", "take the absence out", Source(plan, said), plan.Plan.Id.Value.Length);
        return false;
    }

    /// <summary>The word does not stand in the plan, though it is one that stands somewhere.</summary>
    private bool IsLookedFor(ReadPlan plan, string word, Place place)
    {
        if (PlanSearch.Find(plan, word) is { } found)
        {
            context.Findings.Error("OCP0260", place, $"'{word}' stands in {plan.Plan.Id}", "take the absence out, and record what the plan says; or list a word that means this indicator only", found, word.Length);
            return false;
        }

        if (PlanSearch.Holds(texts, word) || context.Plans.Any(other => PlanSearch.Find(other, word) is not null))
            return true;
        context.Findings.Error("OCP0262", place, $"no plan prints '{word}', nor does the Chinese of this indicator", "correct the word; one that nobody prints proves nothing", length: word.Length);
        return false;
    }

    /// <summary>Words that miss what another plan says of the indicator might miss what this one says.</summary>
    private bool Finds(YamlEntry entry, ReadPlan plan, ImmutableArray<(string Word, Place Place)> words)
    {
        if (statements.FirstOrDefault(statement => statement.Plan != plan.Plan.Id && !words.Any(word => PlanSearch.Holds(Surroundings(statement), word.Word))) is not { } missed)
            return true;
        context.Findings.Error("OCP0263", entry.PlaceOf("words"), $"none of these words would have found {missed.Id}", "list a word of that sentence too: a short one that every wording of it holds", Source(context.Plans.First(other => other.Plan.Id == missed.Plan), missed));
        return false;
    }

    /// <summary>The passage of a statement, or its row of a table, folded.</summary>
    private string Surroundings(Statement statement)
    {
        ReadPassage passage = context.Plans.First(plan => plan.Plan.Id == statement.Plan).Passages[statement.Passage];
        return statement.Quote.Cell is { } cell ? string.Concat(passage.Cells[cell.Row].Select(text => text.Folded.Text)) : passage.Text.Folded.Text;
    }

    private static string Source(ReadPlan plan, Statement statement) => $"{plan.Seed.Path}:{statement.Quote.Lines.First} 「{statement.Quote.Source}」";
}
