using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// Proves when a figure is for and what it is compared with. The year is the one nearest before the mark in the quote; else the one after it, of the head of
/// the table column or the row; else of the exact words `yearFrom` names. 十四五 is 2021-2025.
/// </summary>
public static class TimeProof
{
    public static void Check(Subject subject, FoundQuote found, IReadOnlyList<ReadPassage> above, int? year, Period? period, int? baseYear, TimeWords words)
    {
        CheckYear(subject, found, above, year, period, words);
        CheckBase(subject, found, above, baseYear, words);
    }

    private static void CheckYear(Subject subject, FoundQuote found, IReadOnlyList<ReadPassage> above, int? year, Period? period, TimeWords words)
    {
        string key = period is null ? "year" : "period";
        Period? said = year is { } single ? new Period(single, single) : period;
        if (subject.Entry.OptionalText("yearFrom") is { } yearFrom)
        {
            string named = FoldedText.Fold(yearFrom);
            if (!Stands(named, found, above))
                subject.Fail("12", "yearFrom", $"'{yearFrom}' stands neither in the passage nor in a heading above it", "copy the printed words that give the year");
            else if (said is null || !Times(named, words).Any(time => time.Years == said))
                subject.Fail("12", key, $"'{yearFrom}' does not say {Named(said)}", "give the year the words say; a named plan period has the years of content/lexicon.yaml, its end the last of them");
            return;
        }

        List<TimeExpression> before = [.. Times(found.Before, words)];
        IEnumerable<TimeExpression> candidates = before.Count > 0 ? [before[^1]] : Times(found.After, words);
        if (!candidates.Any() && found.Table is { } table)
            candidates = table.Head.Concat(table.Row).SelectMany(text => Times(text, words));
        List<TimeExpression> times = [.. candidates];
        if (said is null)
        {
            if (times.Count > 0)
                subject.Fail("12", "quote", $"the source says {times[0].Years}, the statement names no year", "add `year:` or `period:`");
        }
        else if (times.Count == 0)
        {
            subject.Fail("12", key, $"neither the quote nor the table says {Named(said)}", "quote the year too, or say where it stands by `yearFrom:`");
        }
        else if (times.TrueForAll(time => time.Years != said))
        {
            subject.Fail("12", key, $"the source says {times[^1].Years}, the statement says {Named(said)}", "correct the year, or quote the sentence that gives it");
        }
    }

    private static void CheckBase(Subject subject, FoundQuote found, IReadOnlyList<ReadPassage> above, int? baseYear, TimeWords words)
    {
        string? baseYearFrom = subject.Entry.OptionalText("baseYearFrom");
        string clause = found.Clause.Text;
        List<int> governing = [.. Bases(clause, words).Concat(Bases(Enumeration.Before(found.Context, found.MarkStart), words))];
        List<int> printed = [.. governing.Concat(Bases(found.Before + found.Marked + found.After, words))];
        if (found.Table is { } table)
            printed.AddRange(table.Row.Concat(table.Head).SelectMany(text => Bases(text, words)));
        if (baseYearFrom is not null)
        {
            string named = FoldedText.Fold(baseYearFrom);
            if (!Stands(named, found, above))
                subject.Fail("13", "baseYearFrom", $"'{baseYearFrom}' stands neither in the passage nor in a heading above it", "copy the printed words that give the base year");
            else if (baseYear is null || TimeExpression.In(named, words).All(time => time.Years.From != baseYear))
                subject.Fail("13", "baseYear", $"'{baseYearFrom}' does not say {baseYear}", "give the base year the words say");
            return;
        }

        if (baseYear is { } said && !printed.Contains(said))
            subject.Fail("13", "baseYear", $"the source does not compare with {said}{(printed.Count > 0 ? $" but with {printed[0]}" : "")}", "give the base year only as printed beside a word that compares");
        else if (baseYear is null && governing.FirstOrDefault() is not 0 and int missing)
            subject.Fail("13", "quote", $"the source compares with {missing}, the statement names no base year", "add `baseYear:`");
    }

    private static IEnumerable<TimeExpression> Times(string folded, TimeWords words) => TimeExpression.In(folded, words).Where(time => !time.IsBase);

    private static IEnumerable<int> Bases(string folded, TimeWords words) => TimeExpression.In(folded, words).Where(time => time.IsBase).Select(time => time.Years.From);

    private static bool Stands(string words, FoundQuote found, IReadOnlyList<ReadPassage> above) =>
        words.Length > 0
        && (found.Passage.Text.Folded.Text.Contains(words, StringComparison.Ordinal)
            || above.Any(passage => passage.Text.Folded.Text.Contains(words, StringComparison.Ordinal)));

    private static string Named(Period? period) => period switch
    {
        null => "no year",
        { } years when years.From == years.To => $"{years.From}",
        { } years => $"{years.From}-{years.To}",
    };
}
