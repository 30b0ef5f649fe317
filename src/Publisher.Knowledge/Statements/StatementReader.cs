using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Statements;

/// <summary>Reads one statement of an indicator's file and proves it; null when it says what its source does not.</summary>
public static class StatementReader
{
    public static Statement? Read(YamlEntry entry, IndicatorId indicator, IReadOnlyDictionary<string, VariantEntry> variants, ProofContext context)
    {
        string id = entry.Text("id");
        CheckId(entry, id, indicator);
        context.Written.TryAdd(id, entry.PlaceOf("id"));
        JurisdictionId jurisdiction = context.Jurisdiction(entry);
        ReadPlan? plan = context.Plan(entry);
        StatementKind kind = entry.Word("kind", Words.StatementKinds);
        Measure measure = entry.Word("measure", Words.Measures);
        string? unit = entry.OptionalText("unit");
        Force? force = entry.OptionalWord("force", Words.Forces);
        Direction? direction = entry.OptionalWord("direction", Words.Directions);
        Bilingual? words = entry.OptionalChineseOrBoth("words");
        bool hasValue = entry.OptionalDecimal("value") is not null;
        Comparator? comparator = hasValue ? entry.OptionalWord("comparator", Words.Comparators) ?? Comparator.Equal : entry.OptionalWord("comparator", Words.Comparators);
        ImmutableArray<string> qualifiers = entry.Texts("qualifiers");
        string? effort = entry.OptionalText("effort");
        Binding? binding = entry.OptionalWord("binding", Words.Bindings);
        Tier? tier = entry.OptionalWord("tier", Words.Tiers);
        Scope? scope = context.Scope(entry);
        string? variant = entry.OptionalText("variant");
        int? year = entry.OptionalInt("year");
        Period? period = entry.OptionalPeriod("period");
        int? baseYear = entry.OptionalInt("baseYear");
        ImmutableArray<JurisdictionId> delegatedBy = context.JurisdictionList(entry, "delegatedBy");
        string? mark = entry.OptionalText("mark");
        bool doubtful = entry.Flag("doubtful");
        decimal? valueHigh = entry.OptionalDecimal("valueHigh");
        decimal? value = entry.OptionalDecimal("value");
        ImmutableArray<YamlEntry> subjects = entry.Entries("subjects");
        foreach (string key in (string[])["quote", "row", "column", "group", "unitFrom", "yearFrom", "baseYearFrom", "bindingFrom", "quoteEn", "directionFrom", "forceFrom"])
            entry.OptionalText(key);
        entry.OptionalInt("nth");
        entry.OptionalInt("nthEn");
        entry.Text("quote");
        ReadPassage? passage = plan is null ? null : ProofContext.Passage(entry, "passage", plan);
        entry.OptionalText("passage");
        entry.Done();
        if (variant is not null && !variants.ContainsKey(variant))
            entry.Dangling("variant", $"variant of {indicator}", variant);
        if (year is not null && period is not null)
            entry.Bad("period", "must be absent where there is a year");
        if (!entry.Valid || plan is null || passage is null)
            return null;

        Subject subject = new(entry, "02", plan.Seed.Path, passage, context.Findings);
        if (QuoteFinder.FindMarked(subject) is not { } found)
            return null;
        if (hasValue == (words is not null))
            subject.Fail("20", hasValue ? "words" : "quote", hasValue ? "the statement has a value and words" : "the statement has neither a value nor words", "give the number, or the words of the target where no number is printed");
        else if (hasValue)
            StatementProof.Figure(subject, found, unit, mark, context);
        else
            StatementProof.Words(subject, found, words!.Zh, mark, delegatedBy, context.Lexicon.Delegation);
        IReadOnlyList<ReadPassage> above = plan.Above(passage);
        TimeProof.Check(subject, found, above, year, period, baseYear, context.Lexicon.Times);
        StatementProof.Qualifiers(subject, found, qualifiers, effort, context.Lexicon);
        StatementProof.Binding(subject, found, binding, kind, context.Lexicon.Bindings);
        StatementProof.Printed(subject, found, above, scope, variant is null ? null : variants[variant]);
        direction = MeaningProof.Direction(subject, found, measure, value, direction, context.Lexicon);
        MeaningProof.Force(subject, found, words is not null, force, context.Lexicon);
        MeaningProof.Kind(subject, kind, hasValue || year is not null || period is not null || delegatedBy.Length > 0);
        EnglishQuote? english = EnglishProof.Find(subject, found);
        if (english is not null && value is { } number)
            EnglishProof.Figure(subject, found, english, new Amount(number, valueHigh, unit, comparator), context);
        ImmutableArray<Qualifier> qualifying = [.. qualifiers.SelectMany(word => context.Lexicon.Qualifiers.Where(known => known.Printed == word))];
        PrintedWord? trying = context.Lexicon.Efforts.FirstOrDefault(known => known.Printed == effort);
        if (english is not null)
            EnglishProof.Qualifiers(subject, found, english, qualifying, trying);
        ImmutableArray<NamedSubject> named = SubjectProof.Read(subject, subjects, found, english, context);
        if (delegatedBy.Length > 0 && hasValue)
            subject.Fail("21", "delegatedBy", "a delegated target prints no number", "leave `delegatedBy:` to statements in words");
        return subject.Proved
            ? new Statement(
                new StatementId(id),
                indicator,
                jurisdiction,
                plan.Plan.Id,
                kind,
                measure,
                value,
                valueHigh,
                words is null || english is null ? words : words with { En = english.Marked },
                unit,
                comparator,
                qualifying,
                trying,
                binding,
                tier,
                scope?.Id,
                variant is null ? null : new VariantId(variant),
                year,
                period,
                baseYear,
                delegatedBy,
                mark,
                doubtful,
                passage.Passage.Id,
                found.Quote)
            {
                Force = force,
                Direction = direction,
                English = english,
                Subjects = named,
                Dated = year is { } said ? PrintedYear.Of(found, above, entry.OptionalText("yearFrom"), said, context.Lexicon.Times) : null,
            }
            : null;
    }

    private static void CheckId(YamlEntry entry, string id, IndicatorId indicator)
    {
        string prefix = indicator.Value + ".";
        bool wellFormed = id.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(id.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && id == prefix + number.ToString(CultureInfo.InvariantCulture);
        if (!wellFormed && id.Length > 0)
            entry.Bad("id", $"must be {indicator}. and a number");
    }
}
