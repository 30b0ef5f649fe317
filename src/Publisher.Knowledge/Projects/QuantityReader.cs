using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Projects;

/// <summary>Reads the quantities of a project, each proved by its words in both languages.</summary>
internal static class QuantityReader
{
    private const string Count = "count";

    public static ImmutableArray<Quantity> Read(ImmutableArray<YamlEntry> entries, ReadPassage passage, ReadPlan plan, ProofContext context)
    {
        ImmutableArray<(YamlEntry Entry, Quantity? Quantity)> read = [.. entries.Select(entry => (entry, One(entry, passage, plan, context)))];
        ImmutableArray<Quantity> quantities = [.. read.Select(pair => pair.Quantity).OfType<Quantity>()];
        foreach ((YamlEntry entry, Quantity? quantity) in read)
        {
            if (quantity is { Each: { } each } && !quantities.Any(other => IsCount(other, each, context)))
                new Subject(entry, "03", plan.Seed.Path, passage, context.Findings).Fail("60", "each", $"no other quantity of the project counts {each}", "give the number of things as a quantity of its own, proved by its words");
        }

        return quantities;
    }

    private static Quantity? One(YamlEntry entry, ReadPassage passage, ReadPlan plan, ProofContext context)
    {
        decimal? value = entry.OptionalDecimal("value");
        decimal? high = entry.OptionalDecimal("valueHigh");
        string? unit = entry.OptionalText("unit");
        Comparator comparator = entry.OptionalWord("comparator", Words.Comparators) ?? Comparator.Equal;
        QuantityRole role = entry.Word("role", Words.QuantityRoles);
        Per? per = entry.OptionalWord("per", Words.Rates);
        int? each = entry.OptionalInt("each");
        Bilingual of = entry.Bilingual("of");
        entry.Text("quote");
        entry.OptionalText("unitFrom");
        entry.OptionalText("quoteEn");
        entry.OptionalInt("nth");
        entry.OptionalInt("nthEn");
        entry.Done();
        if (value is null && entry.Valid)
            entry.Bad("value", "must be a number");
        if (!entry.Valid)
            return null;
        Subject subject = new(entry, "03", plan.Seed.Path, passage, context.Findings);
        if (QuoteFinder.FindMarked(subject) is not { } found || FigureProof.Check(subject, found, unit, context) is null)
            return null;
        EnglishQuote? english = EnglishProof.Find(subject, found);
        if (english is not null)
            EnglishProof.Figure(subject, found, english, new Amount(value!.Value, high, unit, comparator), context);
        else if (passage.Passage.English is not null && !entry.Has("quoteEn"))
            subject.Fail("50", "quote", $"passage {passage.Passage.Id} has English, and the quantity quotes none of it", "add `quoteEn:`, word for word from en.yaml, its figure between 【 and 】");
        CheckRate(subject, role, per, found, context.Lexicon);
        return subject.Proved ? new Quantity(value!.Value, high, unit, comparator, role, of, found.Quote) { English = english, Per = per, Each = each } : null;
    }

    /// <summary>A throughput is to the time its quote prints, and to none where it prints none; nothing else is to a time.</summary>
    private static void CheckRate(Subject subject, QuantityRole role, Per? per, FoundQuote found, WordList words)
    {
        string text = found.Before + found.Marked + found.After;
        ImmutableArray<Per> printed = role == QuantityRole.Throughput ? [.. words.Rates.Where(rate => rate.LastIn(text) >= 0).Select(rate => rate.Value)] : [];
        if (per is { } said && !printed.Contains(said))
            subject.Fail("59", "per", role == QuantityRole.Throughput ? $"nothing in the quote says a {said.Word()}" : $"a quantity of role {role.Word()} is to no time", $"quote the words that say it, add them to {WordListReader.Path}, or take `per:` out");
        else if (per is null && !printed.IsEmpty)
            subject.Fail("59", "quote", $"the quote prints the time of the throughput: a {printed[0].Word()}", $"add `per: {printed[0].Word()}`");
    }

    private static bool IsCount(Quantity quantity, int number, ProofContext context) =>
        quantity is { ValueHigh: null, Each: null, Unit: { } unit } && quantity.Value == number && context.Units[unit].Dimension == Count;
}
