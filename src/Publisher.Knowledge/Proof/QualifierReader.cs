using Publisher.Knowledge.Lexicon;

namespace Publisher.Knowledge.Proof;

/// <summary>Finds the printed words that qualify a figure: those of its clause, and the effort that governs it.</summary>
public sealed class QualifierReader(WordList words)
{
    /// <summary>Qualifiers of a figure: those of its clause, and those that a comparing word between its marks is. In the order of the lexicon.</summary>
    public IReadOnlyList<Qualifier> In(Clause clause, string marked) =>
        [.. words.Qualifiers.Where(word => word.Shown is null ? IsIn(marked, word.Printed) : word.StandsIn(clause.Text))];

    /// <summary>
    /// The effort that governs a figure: a word of its own clause before the figure, else one that opens an earlier clause of the sentence, the
    /// nearest first.
    /// </summary>
    public PrintedWord? Effort(Clause clause)
    {
        if (words.Efforts.FirstOrDefault(effort => effort.StandsIn(clause.Text)) is { } own)
            return own;
        foreach (string earlier in Clause.Split(clause.SentenceBefore).Reverse())
        {
            if (words.Efforts.FirstOrDefault(effort => effort.Opens(earlier)) is { } opening)
                return opening;
        }

        return null;
    }

    private bool IsIn(string marked, string qualifier) =>
        words.Comparators.At(marked, 0, Side.Before)?.Qualifier == qualifier
        || Enumerable.Range(0, marked.Length).Any(at => words.Comparators.At(marked, at, Side.After)?.Qualifier == qualifier);
}
