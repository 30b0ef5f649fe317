using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// Proves the English clause of a figure (`quoteEn`): it stands once, word for word, in the English of the passage or cell; what it marks is the same number in
/// an English unit; comparator, qualifiers and effort of the Chinese clause stand in it. A passage without English has no clause.
/// </summary>
public static class EnglishProof
{
    public const int LongestClause = 240;

    /// <summary>For a statement in words, whose English is some four times as long as its Chinese.</summary>
    public const int LongestWords = 4 * QuoteFinder.LongestWords;

    /// <summary>The clause, or null where the record has none or after a failure.</summary>
    public static EnglishQuote? Find(Subject subject, FoundQuote found)
    {
        string? written = subject.Entry.OptionalText("quoteEn");
        if (found.Passage.Passage.English is not { } english)
        {
            if (written is not null)
                subject.Fail("40", "quoteEn", $"passage {found.Passage.Passage.Id} has no English to quote", "translate the passage first, or leave `quoteEn:` out");
            return null;
        }

        if (written is null)
        {
            subject.Fail("40", "quote", "the figure has no English clause", $"copy it from the English of passage {found.Passage.Passage.Id}, word for word, with 【】 around the figure: `quoteEn:`");
            return null;
        }

        if (subject.Entry.IsMap("words"))
            subject.Fail("40", "words", "the English of the words stands twice", "give `words:` in Chinese alone; its English is what `quoteEn:` marks");

        int open = written.IndexOf('【', StringComparison.Ordinal);
        int close = written.IndexOf('】', StringComparison.Ordinal);
        if (open < 0 || close <= open + 1 || written.LastIndexOf('【') != open || written.LastIndexOf('】') != close)
        {
            subject.Fail("41", "quoteEn", "the clause does not mark one figure", "put 【 and 】 around the figure, once");
            return null;
        }

        string clause = written.Remove(close, 1).Remove(open, 1);
        int longest = subject.Entry.Has("words") ? LongestWords : LongestClause;
        if (clause.Length > longest)
        {
            subject.Fail("42", "quoteEn", $"the clause has {clause.Length} characters", $"shorten it to {longest} around the figure");
            return null;
        }

        string text = found.Table is { } table ? Cell(english, table.Cell) : english.Text;
        return Place(subject, clause, text) is { } start ? new EnglishQuote(clause, open, close - 1, start) : null;
    }

    /// <summary>The marked number in its English unit is the value, and the words that compare and qualify it stand in the clause.</summary>
    public static void Figure(Subject subject, FoundQuote found, EnglishQuote clause, Amount amount, ProofContext context)
    {
        ImmutableArray<decimal> numbers = EnglishFigureReader.Numbers(clause.Marked);
        ImmutableArray<decimal> values = amount.High is { } high ? [amount.Value, high] : [amount.Value];
        Unit? unit = amount.Unit is { } printed ? context.Units.GetValueOrDefault(printed) : null;
        if (numbers.Length != values.Length || !Readings(unit, clause, found.Table is not null, context.Lexicon).Any(reading => Equal(numbers, values, reading)))
            subject.Fail("43", "quoteEn", $"the clause marks '{clause.Marked}', the value is {Written(values)} {amount.Unit}", "mark the figure with its unit as the English gives it; mend the passage in en.yaml where its number is wrong");
        Compared(subject, clause, amount.Comparator ?? Comparator.Equal, context.Lexicon);
    }

    /// <summary>Each qualifier and the effort of the statement stand in the clause, in a form the lexicon knows.</summary>
    public static void Qualifiers(Subject subject, FoundQuote found, EnglishQuote clause, ImmutableArray<Qualifier> qualifiers, PrintedWord? effort)
    {
        if (found.Table is not null)
            return;
        IEnumerable<PrintedWord> said = effort is null ? qualifiers : qualifiers.Append(effort);
        foreach (PrintedWord word in said.Where(word => !Holds(clause.Text, word.English)))
            subject.Fail("45", "quoteEn", $"nothing in the clause says '{word}'", $"quote the words that do ({string.Join(", ", word.English)}), or add the form to {WordListReader.Path}");
    }

    /// <summary>The clause says how the figure is compared, and an exact figure is marked without a word that compares.</summary>
    private static void Compared(Subject subject, EnglishQuote clause, Comparator comparator, WordList words)
    {
        if (comparator != Comparator.Equal && !words.Comparators.Compares(clause.Text, comparator))
            subject.Fail("44", "quoteEn", $"nothing in the clause says {Reading.Words.Word(comparator)}", $"the English forms are: {string.Join(", ", words.Comparators.English(comparator))}");
        else if (Enum.GetValues<Comparator>().FirstOrDefault(other => other != comparator && words.Comparators.Compares(clause.Marked, other)) is not Comparator.Equal and var opposite)
            subject.Fail("44", "quoteEn", $"the clause marks '{clause.Marked}', which says {Reading.Words.Word(opposite)}; the comparator says {Reading.Words.Word(comparator)}", "mark the figure alone where the plan prints it exactly, or mend the English of the passage");
    }

    private static string Cell(Translation english, CellPosition cell) =>
        cell.Row < english.Rows.Length && cell.Column < english.Rows[cell.Row].Length ? english.Rows[cell.Row][cell.Column] : "";

    private static int? Place(Subject subject, string clause, string text)
    {
        List<int> places = [];
        for (int at = text.IndexOf(clause, StringComparison.Ordinal); at >= 0; at = text.IndexOf(clause, at + 1, StringComparison.Ordinal))
            places.Add(at);
        int nth = subject.Entry.OptionalInt("nthEn") ?? 0;
        if (places.Count == 0)
            subject.Fail("46", "quoteEn", $"the clause does not stand in the English of passage {subject.Passage.Passage.Id}", "copy it word for word from en.yaml");
        else if (nth < 0 || nth > places.Count || (nth == 0 && places.Count > 1))
            subject.Fail("46", "quoteEn", $"the clause stands {places.Count} times in the English of passage {subject.Passage.Passage.Id}", "quote more of the sentence, or say which by `nthEn: 1`");
        else if (places[Math.Max(nth, 1) - 1] is var start && (Runs(text, start) || Runs(text, start + clause.Length)))
            subject.Fail("46", "quoteEn", "the clause begins or ends within a word", "quote whole words of en.yaml");
        else
            return start;
        return null;
    }

    /// <summary>Whether a word runs on over a place.</summary>
    private static bool Runs(string text, int at) => at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    /// <summary>The factors under which the English number may be read: that of the unit which belongs to it, and in a cell or of a count the printed one where there is none.</summary>
    private static IEnumerable<decimal> Readings(Unit? unit, EnglishQuote clause, bool cell, WordList words)
    {
        if (unit is null || unit.Name.En.Length == 0)
            return [1m];
        ImmutableArray<EnglishUnit> plain = [.. EnglishUnit.Of(unit)];
        ImmutableArray<EnglishUnit> known = [.. plain, .. plain.SelectMany(one => words.EnglishUnits.Where(form => form.Unit == one.Name).SelectMany(form => form.Written).Select(written => one with { Name = written }))];
        bool counts = unit.Dimension == "count";
        IEnumerable<decimal> factors = (counts ? MarkedUnit.Counting(clause, known) : MarkedUnit.Of(clause, known)).Concat(known.Where(one => one.Name.Length == 0)).Select(one => one.Factor);
        return cell || (counts && known.All(one => one.Factor == 1m)) ? factors.Append(1m) : factors;
    }

    private static bool Equal(ImmutableArray<decimal> numbers, ImmutableArray<decimal> values, decimal factor) =>
        numbers.Zip(values).All(pair => Math.Abs(pair.First - (pair.Second * factor)) <= Math.Abs(pair.First) * 0.0000001m);

    private static bool Holds(string clause, ImmutableArray<string> forms) => forms.Any(form => clause.Contains(form, StringComparison.OrdinalIgnoreCase));

    private static string Written(ImmutableArray<decimal> values) =>
        string.Join('-', values.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}

/// <summary>A figure of the content: its value or range in the printed unit, and how it is compared.</summary>
public sealed record Amount(decimal Value, decimal? High, string? Unit, Comparator? Comparator);
