using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// Proves how a figure is compared, by every comparing, negating or limiting word of the clause that may govern it: those between the marks, those right beside
/// them, and one at some distance before (至少达到【30%】). A word the lexicon does not know, or two that disagree, are errors.
/// </summary>
public static class ComparatorProof
{
    public static void Check(Subject subject, FoundQuote found, Figure figure, WordList words)
    {
        string before = Before(found, words.Numbers);
        Beside(subject, before, found.Context[found.MarkEnd..], figure, words);
        (ComparatorForm Form, int At)? distant = figure.Comparing.IsEmpty ? words.Comparators.LastIn(before) : null;
        if (distant is { } negated && words.Beside.NegationEnding(before[..negated.At]) is { } negation)
            Unknown(subject, negation + negated.Form.Printed);
        if (figure.Comparing.Select(form => form.Comparator).Distinct().Skip(1).Any())
            subject.Fail("66", "quote", $"'{string.Join("' and '", figure.Comparing.Select(form => form.Printed))}' compare the figure in two ways", $"mend {WordListReader.Path} where one of them does not compare, or record the sentence in words");
        Comparator said = subject.Entry.OptionalWord("comparator", Words.Comparators) ?? Comparator.Equal;
        Comparator printed = figure.Comparator ?? Shared(found, words.Comparators) ?? distant?.Form.Comparator ?? InTable(found.Table, words.Comparators) ?? Comparator.Equal;
        if (said != printed)
            subject.Fail("10", "comparator", $"the quote says {printed.Word()}, the comparator says {said.Word()}", $"the words and what they say are in {WordListReader.Path}; an exact figure is =");
    }

    /// <summary>A word that compares and stands outside the marks, where it touches them.</summary>
    public static string? Outside(string before, string marked, string after, WordList words)
    {
        ComparatorForm? leading = words.Comparators.EndingAt(before, before.Length, Side.Before) ?? Straddling(before, marked, words.Comparators);
        if (leading is not null)
            return leading.Printed;
        ComparatorForm? trailing = words.Comparators.At(after, 0, Side.After) ?? words.Comparators.At(after, 0, Side.Within);
        return trailing?.Printed;
    }

    private static void Beside(Subject subject, string before, string after, Figure figure, WordList words)
    {
        if (words.Beside.NegationEnding(before) is { } negation)
            Unknown(subject, negation + (figure.Comparing.IsEmpty ? "" : figure.Comparing[0].Printed));
        else if (words.Beside.UnknownEnding(before) is { } ending)
            Unknown(subject, ending);
        else if (words.Beside.UnknownBeginning(after) is { } beginning)
            Unknown(subject, beginning);
    }

    private static void Unknown(Subject subject, string word) =>
        subject.Fail("66", "quote", $"'{word}' stands beside the figure, and the lexicon does not say how it compares", $"put the whole comparing word between the marks, or add it to {WordListReader.Path}: under `comparators:` with what it says, or under `plain:` where it compares nothing");

    /// <summary>不得【超过1.2】: a longer word than the marked one, that begins before the marks.</summary>
    private static ComparatorForm? Straddling(string before, string marked, ComparatorWords words)
    {
        if (words.At(marked, 0, Side.Before) is not { } inside)
            return null;
        string text = before + inside.Printed;
        return words.EndingAt(text, text.Length, Side.Before) is { } whole && whole.Printed.Length > inside.Printed.Length ? whole : null;
    }

    /// <summary>What stands between the figure and the number before it, or the beginning of its clause.</summary>
    private static string Before(FoundQuote found, NumberWords numbers)
    {
        int start = found.MarkStart;
        while (start > 0 && !Clause.EndsClause(found.Context, start - 1) && !NumberReader.BelongsToNumber(found.Context[start - 1], numbers))
            start--;
        return found.Context[start..found.MarkStart];
    }

    /// <summary>The comparator that 分别 shares out: in 分别不高于306、325克标准煤/千瓦时 the second figure is not above 325 either.</summary>
    private static Comparator? Shared(FoundQuote found, ComparatorWords words)
    {
        string before = found.Context[..found.MarkStart];
        if (!before.EndsWith('、'))
            return null;
        (int at, string word) = words.Shared.Select(word => (before.LastIndexOf(word, StringComparison.Ordinal), word)).DefaultIfEmpty((-1, "")).MaxBy(place => place.Item1);
        if (at < 0)
            return null;
        string shared = before[(at + word.Length)..];
        return shared.AsSpan().IndexOfAny(",;。") >= 0 ? null : words.At(shared, 0, Side.Before)?.Comparator;
    }

    /// <summary>A cell of the row or head that holds nothing else.</summary>
    private static Comparator? InTable(TablePlace? table, ComparatorWords words) =>
        table?.Row.Concat(table.Head).Select(cell => words.Forms.FirstOrDefault(form => form.Printed == cell)?.Comparator).FirstOrDefault(comparator => comparator is not null);
}
