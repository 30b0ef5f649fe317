using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Proof;

/// <summary>Proves which way a change goes and how far a sentence in words binds, by the printed words of the lexicon.</summary>
public static class MeaningProof
{
    /// <summary>
    /// A change has the direction of its sign, else of the last word before the figure in its sentence, else of its table row, its head or the words `directionFrom` names.
    /// </summary>
    public static Direction? Direction(Subject subject, FoundQuote found, Measure measure, decimal? value, Direction? direction, WordList words)
    {
        bool changes = measure is Measure.Change or Measure.Points;
        if (!changes)
        {
            if (direction is not null)
                subject.Fail("47", "direction", "only a change has a direction", "leave `direction:` to the measures change and points");
            return null;
        }

        if (value is null && direction is null)
            return null;
        Direction? read = Printed(subject, found, value, words);
        if (read is not { } printed)
            subject.Fail("47", direction is null ? "measure" : "direction", "no printed word says which way the change goes", "name the words of the passage that do by `directionFrom:`");
        else if (direction is { } said && printed != said)
            subject.Fail("47", "direction", $"the source says {printed.Word()}, the statement says {said.Word()}", "correct the direction, or name the words that give it by `directionFrom:`");
        return read;
    }

    /// <summary>The force is that of the words that govern the mark, and plain where none does.</summary>
    public static void Force(Subject subject, FoundQuote found, bool inWords, Force? force, WordList words)
    {
        string? from = subject.Entry.OptionalText("forceFrom");
        if (!inWords || force is not { } said)
        {
            if (force is not null || from is not null)
                subject.Fail("48", force is null ? "forceFrom" : "force", "only a statement in words has a force", "a number has its comparator, qualifiers and effort");
            else if (inWords)
                subject.Fail("48", "words", "nothing says how far the words bind", $"add `force:`, one of {string.Join(' ', Reading.Words.Forces.Keys)}");
            return;
        }

        Force printed = from is null ? Governing(found, words) : Named(subject, found, FoldedText.Fold(from), words);
        if (printed != said)
            subject.Fail("48", "force", $"the words that govern the mark say {printed.Word()}, the statement says {said.Word()}", $"record the force that is printed; where another clause of the sentence gives it, name its words by `forceFrom:` (the words that say a force are in {WordListReader.Path})");
    }

    /// <summary>A target has a number, a year, a period or a higher level that sets it; what has none of them is an action.</summary>
    public static void Kind(Subject subject, StatementKind kind, bool hasEnd)
    {
        if (kind == StatementKind.Target && !hasEnd)
            subject.Fail("49", "kind", "the target has no number, no year, no period and no higher level", "record it as `kind: action`, or give what the source prints of these");
        else if (kind == StatementKind.Action && hasEnd)
            subject.Fail("49", "kind", "the action has a number, a year, a period or a higher level", "record it as `kind: target`, or what else it is");
    }

    private static Direction? Printed(Subject subject, FoundQuote found, decimal? value, WordList words)
    {
        if (subject.Entry.OptionalText("directionFrom") is { } from)
        {
            string named = FoldedText.Fold(from);
            return found.Passage.Text.Folded.Text.Contains(named, StringComparison.Ordinal) ? words.DirectionOf(named) : null;
        }

        if (value < 0)
            return Statements.Direction.Down;
        string before = found.Clause.SentenceBefore + found.Clause.Text[..Math.Max(0, found.Clause.Text.IndexOf(found.Marked, StringComparison.Ordinal))];
        if (words.DirectionOf(before) is { } said)
            return said;
        if (words.DirectionOf(found.Clause.Text) is { } after)
            return after;
        if (found.Table is not { } table)
            return null;
        return InTable(found, table, value, words);
    }

    /// <summary>The row or head says it, or the sign of a rate in the same cell (27.02/〔-19.7%〕), or two figures of the row that lie just so far apart.</summary>
    private static Direction? InTable(FoundQuote found, TablePlace table, decimal? value, WordList words)
    {
        if (table.Row.Concat(table.Head).Select(text => words.DirectionOf(text)).FirstOrDefault(said => said is not null) is { } named)
            return named;
        if (Enumerable.Range(1, Math.Max(0, found.Context.Length - 1)).Any(at => found.Context[at - 1] == '-' && char.IsAsciiDigit(found.Context[at])))
            return Statements.Direction.Down;
        List<decimal> figures = [.. table.Row.Select(cell => NumberReader.Read(cell, 0, words.Numbers) is { } number && number.End == cell.Length ? (decimal?)number.Value : null).OfType<decimal>()];
        return (from first in Enumerable.Range(0, figures.Count)
                from second in Enumerable.Range(first + 1, figures.Count - first - 1)
                where Math.Abs(figures[second] - figures[first]) == value
                select (Direction?)(figures[second] > figures[first] ? Statements.Direction.Up : Statements.Direction.Down)).FirstOrDefault();
    }

    /// <summary>The force that opens the marked words, else the last one before them in their clause, else the first within them; plain where there is none.</summary>
    private static Force Governing(FoundQuote found, WordList words)
    {
        string before = BeforeMark(found);
        ImmutableArray<(Force Value, int At)> within = [.. words.Forces.Select(meaning => (meaning.Value, At: meaning.FirstIn(found.Marked))).Where(one => one.At >= 0).OrderBy(one => one.At)];
        if (within is [{ At: 0 }, ..])
            return within[0].Value;
        return words.Forces.Select(meaning => (meaning.Value, At: meaning.LastIn(before))).Where(one => one.At >= 0).OrderByDescending(one => one.At).Select(one => (Force?)one.Value).FirstOrDefault()
            ?? (within.IsEmpty ? Statements.Force.Plain : within[0].Value);
    }

    /// <summary>The force of named words of the same sentence, such as the 力争 at its head.</summary>
    private static Force Named(Subject subject, FoundQuote found, string from, WordList words)
    {
        string sentence = found.Clause.SentenceBefore + BeforeMark(found) + Clause.RestOfSentence(found.Context, found.MarkStart);
        if (!sentence.Contains(from, StringComparison.Ordinal))
            subject.Fail("48", "forceFrom", "these words do not stand in the sentence of the mark", "name words of the same sentence");
        return words.Forces.Select(meaning => (meaning.Value, At: meaning.FirstIn(from))).Where(one => one.At >= 0).OrderBy(one => one.At).Select(one => (Force?)one.Value).FirstOrDefault() ?? Statements.Force.Plain;
    }

    private static string BeforeMark(FoundQuote found) => found.Clause.Text[..Math.Max(0, found.Clause.Text.IndexOf(found.Marked, StringComparison.Ordinal))];
}
